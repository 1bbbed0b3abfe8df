import { z } from 'zod';
import { amount, civilDate, id, instant } from '#domain/kernel/schemas.ts';

/** A compensation report as lists and pages show it. */
export const Compensation = z.object({
  id: id<'compensation'>(),
  clientId: id<'client'>(),
  paymentId: id<'payment'>(),
  printedNumber: z.string(),
  day: civilDate(),
  amount: amount(),
  currency: z.string(),
  state: z.enum(['made', 'undone']),
  undoneAt: instant().nullable(),
  undoReason: z.string().nullable(),
});
export type Compensation = z.output<typeof Compensation>;

/** Between companies, what is above this in lei may have to go through the compensation system of IMI. @law HG 685/1999 */
export const IMI_FROM = 1_000_000n;
