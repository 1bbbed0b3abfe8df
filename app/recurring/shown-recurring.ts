import type { z } from 'zod';
import type { ErrorCode } from '#domain/messages/index.ts';
import type { listRecurring } from '#domain/recurring/list-recurring.ts';
import type { showRecurring } from '#domain/recurring/show-recurring.ts';

/** The lists as their pages have them. */
export type Recurring = z.output<(typeof listRecurring)['definition']['output']>;
export type RecurringDeal = Recurring['rows'][number];
export type RecurringPage = z.output<(typeof showRecurring)['definition']['output']>;
export type RecurringService = RecurringPage['services'][number];

/** Guaranteed: a month keeps only the code of a refusal of ours. */
export const asErrorCode = (text: string) => text as ErrorCode;
