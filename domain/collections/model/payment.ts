import { z } from 'zod';
import { amount, civilDate, id, instant } from '#domain/kernel/schemas.ts';

export const PAYMENT_METHODS = ['bank', 'cash', 'card', 'compensation', 'write_off'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];
/** Why a difference is given up. */
export const WRITE_OFF_REASONS = ['bank_charge', 'rounding', 'exchange', 'discount', 'uncollectable', 'other'] as const;
export type WriteOffReason = (typeof WRITE_OFF_REASONS)[number];
export const PAYMENT_STATES = [
  'recorded',
  'reversed',
  'started',
  'succeeded',
  'failed',
  'refunded',
  'disputed',
] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

/** Money received, with what of it is not yet decided. */
export const Payment = z.object({
  id: id<'payment'>(),
  clientId: id<'client'>(),
  method: z.enum(PAYMENT_METHODS),
  state: z.enum(PAYMENT_STATES),
  amount: amount(),
  unallocated: amount(),
  currency: z.string(),
  paidDate: civilDate(),
  orderNumber: z.string().nullable(),
  reference: z.string().nullable(),
  fiscalReceipt: z.string().nullable(),
  reversedAt: instant().nullable(),
  reversalReason: z.string().nullable(),
  receiptNumber: z.string().nullable(),
});
export type Payment = z.output<typeof Payment>;
