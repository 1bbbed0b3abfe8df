import { z } from 'zod';
import { civilDate, id } from '#domain/kernel/schemas.ts';

export const SERIES_KINDS = [
  'offer', 'contract', 'addendum', 'acceptance', 'invoice', 'proforma', 'receipt', 'penalty', 'compensation',
] as const; // prettier-ignore
export type SeriesKind = (typeof SERIES_KINDS)[number];

/** The prefixes with which a company starts. Addenda are numbered within their contract and have no series. */
export const FIRST_PREFIXES = {
  offer: 'OF',
  contract: 'CTR',
  acceptance: 'PV',
  invoice: 'F',
  proforma: 'P',
  receipt: 'CH',
  penalty: 'NP',
  compensation: 'PVC',
} as const;

export const Series = z.object({
  id: id<'series'>(),
  kind: z.enum(SERIES_KINDS),
  prefix: z.string(),
  startsAt: z.number().int(),
  last: z.number().int(),
  lastDate: civilDate().nullable(),
  state: z.enum(['active', 'closed']),
});
export type Series = z.output<typeof Series>;

/** A number as printed and as in BT-1: `F-42`. */
export const printed = (prefix: string, number: number): string => `${prefix}-${number}`;
