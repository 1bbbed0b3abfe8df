import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import { amount, id } from '#domain/kernel/schemas.ts';
import type { EventType } from '#domain/kernel/events.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { lockPaymentInLedger } from './locking.ts';
import * as ledger from './repo.ts';
import { settleParts } from './settling-parts.ts';
import { returnedOf, takeOffInvoices } from './taking-off.ts';
import { thankForPayment } from './thanking.ts';

/**
 * Keeps what Stripe says of a card payment when asked. Succeeded: its invoices are settled, once, whatever number of events
 * told of it and in which order. Refunded: as much as is refunded in all goes back, unallocated money first. Disputed: it
 * stays where it is until the bank decides; lost, it goes back. An account or currency other than the payment's own changes nothing.
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
    outcome: z.enum(['succeeded', 'failed', 'refunded', 'disputed', 'dispute_won', 'dispute_lost']),
    /** What was taken; for a refund, what was given back in all; for a dispute, what it is about. */
    received: amount(),
    currency: z.string(),
    intentId: z.string(),
    /** Said of one page of Stripe only; a word about an earlier page changes nothing. */
    checkoutId: z.string().optional(),
    dispute: z.string().optional(),
  }),
  output: z.object({ state: z.string() }),
  async run(
    tx,
    _actor,
    { paymentId, accountId, outcome, received, currency, intentId, checkoutId, dispute: disputeId },
  ) {
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
    if (outcome === 'disputed' && row.state === 'succeeded') return dispute(tx, row, 'disputed', received, 'opened');
    if (outcome === 'dispute_won' && row.state === 'disputed') return dispute(tx, row, 'succeeded', received, 'won');
    if (outcome === 'dispute_lost') return loseDispute(tx, row, received, disputeId ?? intentId);
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
  const invoiceIds = await settleParts(tx, paid);
  tell(tx, 'PaymentReceived', row, received);
  await thankForPayment(tx, paid, invoiceIds, undefined);
  return { state: 'succeeded' };
}

async function refund(tx: Tx, row: ledger.PaymentRow, refunded: bigint) {
  const before = await returnedOf(tx, row);
  return giveBack(tx, row, { before, now: refunded - before, effectKey: `refund:${row.id}:${refunded}` });
}

interface Back {
  /** What went back earlier, and what does now. */
  before: bigint;
  now: bigint;
  /** Makes the same return one row. */
  effectKey: string;
}

async function giveBack(tx: Tx, row: ledger.PaymentRow, { before, now, effectKey }: Back) {
  if (now <= 0n) return { state: row.state };
  const isWhole = before === 0n && now >= row.amount;
  if (!isWhole && !(await enterReturn(tx, row, now, effectKey))) return { state: row.state };
  const free = now < row.unallocated ? now : row.unallocated;
  await takeOffInvoices(tx, row, now - free);
  const state = isWhole ? ('refunded' as const) : ('succeeded' as const);
  await ledger.updatePayment(tx, row.id, {
    state,
    unallocated: row.unallocated - free,
    ...(isWhole ? { reversedAt: tx.asOf } : {}),
  });
  tell(tx, 'PaymentReversed', row, now);
  return { state };
}

/** The payer's bank has taken the money aside; nothing in the books moves until it has decided. */
async function dispute(
  tx: Tx,
  row: ledger.PaymentRow,
  state: 'disputed' | 'succeeded',
  amount: bigint,
  turn: 'opened' | 'won',
) {
  await ledger.updatePayment(tx, row.id, { state });
  tell(tx, 'PaymentDisputed', row, amount, { turn });
  return { state };
}

/** The bank has given the money back to the payer: its invoices are open again. */
async function loseDispute(tx: Tx, row: ledger.PaymentRow, amount: bigint, disputeId: string) {
  if (row.state !== 'disputed' && row.state !== 'succeeded') return { state: row.state };
  const before = await returnedOf(tx, row);
  const left = row.amount - before;
  const now = amount < left ? amount : left;
  const lost = await giveBack(tx, row, { before, now, effectKey: `dispute:${row.id}:${disputeId}` });
  if (lost.state === 'refunded' || row.state === 'disputed') tell(tx, 'PaymentDisputed', row, now, { turn: 'lost' });
  return lost;
}

/** A part that went back is a payment of its own with a negative amount; the key makes the same refund one row. */
const enterReturn = (tx: Tx, row: ledger.PaymentRow, amount: bigint, effectKey: string) =>
  ledger.insertPayment(tx, {
    clientId: row.clientId,
    method: 'card',
    state: 'recorded',
    amount: -amount,
    currency: row.currency,
    paidDate: civilDateOf(tx.asOf),
    reference: row.reference,
    effectKey,
  });

const tell = (tx: Tx, type: EventType, row: ledger.PaymentRow, amount: bigint, more: Record<string, string> = {}) =>
  tx.emit({
    type,
    subject: row.id,
    clientId: row.clientId,
    facts: { amount: formatDecimal(amount, 2), currency: row.currency, method: 'card', ...more },
  });
