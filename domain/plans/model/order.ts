import { z } from 'zod';
import { amount, id, instant } from '#domain/kernel/schemas.ts';

/** Premium is bought for so many months at once. */
export const PERIODS = [1, 6, 12] as const;
export const Months = z.coerce.number().pipe(z.union(PERIODS.map((months) => z.literal(months))));

export const PAYMENT_WAYS = ['card', 'transfer'] as const;

/** Premium that was asked for, with the operator's papers as printed; amounts in bani. */
export const PlanOrder = z.object({
  id: id<'planOrder'>(),
  createdAt: instant(),
  months: z.number().int(),
  net: amount(),
  gross: amount(),
  way: z.enum(PAYMENT_WAYS),
  state: z.enum(['open', 'paid', 'cancelled', 'expired']),
  checkoutRef: z.string().nullable(),
  proformaRef: z.string().nullable(),
  proformaNumber: z.string().nullable(),
  invoiceRef: z.string().nullable(),
  invoiceNumber: z.string().nullable(),
  paidAt: instant().nullable(),
});
export type PlanOrder = z.output<typeof PlanOrder>;

/** What an order waits for from the product itself. */
export interface WatchedOrder extends Pick<PlanOrder, 'createdAt' | 'way' | 'state' | 'proformaRef' | 'invoiceRef'> {
  lookedAt: Date;
  stuckAt: Date | null;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** A transfer takes hours, so its money is looked for often, and for a while also after the order was given up. */
const LOOK_EVERY = { open: 10 * MINUTE, over: DAY } as const;
/** Longer than any money is on its way. */
export const WATCHED_FOR = 60 * DAY;
const AGAIN_AFTER_STUCK = 60 * MINUTE;
/** A proforma that nobody paid for so long is over; Stripe's page is over after its own day. */
export const TRANSFER_WAITS = 30 * DAY;

/** When the operator's paper of an order is to be written: its proforma while it waits for a transfer, its invoice once paid. */
export function paperDue({ state, way, proformaRef, invoiceRef, stuckAt, createdAt }: WatchedOrder): Date | undefined {
  const isMissing =
    state === 'paid' ? invoiceRef === null : state === 'open' && way === 'transfer' && proformaRef === null;
  if (!isMissing) return undefined;
  return stuckAt === null ? createdAt : new Date(stuckAt.getTime() + AGAIN_AFTER_STUCK);
}

/** When the money of an order is to be looked for next; never, once it came or cannot come any more. */
export function lookDue({ state, way, createdAt, lookedAt }: WatchedOrder): Date | undefined {
  if (state === 'paid' || (state !== 'open' && way === 'card')) return undefined;
  const next = new Date(lookedAt.getTime() + (state === 'open' ? LOOK_EVERY.open : LOOK_EVERY.over));
  return next.getTime() - createdAt.getTime() > WATCHED_FOR ? undefined : next;
}
