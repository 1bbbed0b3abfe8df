import { z } from 'zod';
import { civilDate, id } from '#domain/kernel/schemas.ts';

export const ADDENDUM_STATES = ['draft', 'sent', 'partially_signed', 'in_force', 'refused'] as const;
export type AddendumState = (typeof ADDENDUM_STATES)[number];

/** Act adițional as verbs answer it. */
export const AddendumHead = z.object({
  addendumId: id<'addendum'>(),
  contractId: id<'contract'>(),
  version: z.number().int(),
  number: z.number().int(),
  state: z.enum(ADDENDUM_STATES),
  effectiveDate: civilDate(),
  newEndDate: civilDate().nullable(),
  changes: z.string(),
});
export type AddendumHead = z.output<typeof AddendumHead>;

export const isWaiting = (state: AddendumState): boolean => state === 'sent' || state === 'partially_signed';
