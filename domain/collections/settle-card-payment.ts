import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import { amount, id } from '#domain/kernel/schemas.ts';
import type { EventType } from '#domain/kernel/events.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { allocateTo } from './allocating.ts';
import { lockPaymentInLedger } from './locking.ts';
import * as ledger from './repo.ts';
import { returnedOf, takeOffInvoices } from './taking-off.ts';
import { thankForPayment } from './thanking.ts';

/**
 * Keeps what Stripe says of a card payment when asked. Succeeded: the invoice is settled, once, whatever number of events
 * told of it and in which order. Refunded: as much as is refunded in all goes back, unallocated money first. An account
 * or currency other than the payment's own changes nothing.
 */
export const settleCardPayment = defineVerb({
  name: 'collections.settleCardPayment',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({
    paymentId: id<'payment'>(),
    accountId: z.string(),
    outcome: z.enum(['succeeded', 'failed', 'refunded']),
    /** What was taken; for a refund, what was given back in all. */
    received: amount(),
    currency: z.string(),
    intentId: z.string(),
    /** Said of one page of Stripe only; a word about an earlier page changes nothing. */
    checkoutId: z.string().optional(),
  }),
  output: z.object({ state: z.string() }),
  async run(tx, _actor, { paymentId, accountId, outcome, received, currency, intentId, checkoutId }) {
    const row = await lockPaymentInLedger(tx, paymentId);
    if (row.accountId !== accountId || row.currency !== currency || row.method !== 'card') return { state: row.state };
    if (checkoutId !== undefined && checkoutId !== row.checkoutId) return { state: row.state };
    if (outcome === 'succeeded' && (row.state === 'started' || row.state === 'failed'))
      return succeed(tx, row, received, intentId);
    if (outcome === 'failed' && row.state === 'started') {
      await ledger.updatePayment(tx, paymentId, { state: 'failed' });
      tell(tx, 'PaymentFailed', row, row.amount);
      return { state: 'failed' };
    }
    if (outcome === 'refunded' && row.state === 'succeeded') return refund(tx, row, received);
    return { state: row.state };
  },
});

async function succeed(tx: Tx, row: ledger.PaymentRow, received: bigint, intentId: string) {
  const paid = await ledger.updatePayment(tx, row.id, {
    state: 'succeeded',
    amount: received,
    unallocated: received,
    effectKey: `stripe:${intentId}`,
    reference: intentId,
    paidDate: civilDateOf(tx.asOf),
  });
  const settled = row.invoiceId ? await allocateTo(tx, paid, row.invoiceId) : paid;
  tell(tx, 'PaymentReceived', row, received);
  if (row.invoiceId) await thankForPayment(tx, settled, row.invoiceId, undefined);
  return { state: 'succeeded' };
}

async function refund(tx: Tx, row: ledger.PaymentRow, refunded: bigint) {
  const before = await returnedOf(tx, row);
  const now = refunded - before;
  if (now <= 0n) return { state: row.state };
  const free = now < row.unallocated ? now : row.unallocated;
  await takeOffInvoices(tx, row, now - free);
  const isWhole = before === 0n && now >= row.amount;
  const state = isWhole ? ('refunded' as const) : ('succeeded' as const);
  await ledger.updatePayment(tx, row.id, {
    state,
    unallocated: row.unallocated - free,
    ...(isWhole ? { reversedAt: tx.asOf } : {}),
  });
  if (!isWhole) await enterReturn(tx, row, now, refunded);
  tell(tx, 'PaymentReversed', row, now);
  return { state };
}

/** A part that went back is a payment of its own with a negative amount; the key makes the same refund one row. */
const enterReturn = (tx: Tx, row: ledger.PaymentRow, amount: bigint, refundedInAll: bigint) =>
  ledger.insertPayment(tx, {
    clientId: row.clientId,
    method: 'card',
    state: 'recorded',
    amount: -amount,
    currency: row.currency,
    paidDate: civilDateOf(tx.asOf),
    reference: row.reference,
    effectKey: `refund:${row.id}:${refundedInAll}`,
  });

const tell = (tx: Tx, type: EventType, row: ledger.PaymentRow, amount: bigint) =>
  tx.emit({
    type,
    subject: row.id,
    clientId: row.clientId,
    facts: { amount: formatDecimal(amount, 2), currency: row.currency, method: 'card' },
  });
