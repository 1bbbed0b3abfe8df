import { invoiceOf } from '#domain/invoicing/steps.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal, sum } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as ledger from './repo.ts';

/** What of a payment stands on invoices, in minor units. */
export const allocatedOf = async (tx: Tx, paymentId: Id<'payment'>): Promise<bigint> =>
  sum((await ledger.allocationsOfPayment(tx, paymentId)).map((one) => one.amount));

/** What of a payment went back to the client: neither on invoices nor unallocated. */
export const returnedOf = async (tx: Tx, row: ledger.PaymentRow): Promise<bigint> =>
  row.amount - row.unallocated - (await allocatedOf(tx, row.id));

/**
 * Takes at most `amount` of a payment off its invoices by opposite rows, the invoice settled last first; they are open
 * again. The payment's own row is the caller's. @returns what was taken off
 */
export async function takeOffInvoices(tx: Tx, payment: ledger.PaymentRow, amount: bigint): Promise<bigint> {
  const perInvoice = new Map<Id<'invoice'>, bigint>();
  for (const one of await ledger.allocationsOfPayment(tx, payment.id)) {
    const before = perInvoice.get(one.invoiceId) ?? 0n;
    perInvoice.delete(one.invoiceId); // its place is that of its latest row
    perInvoice.set(one.invoiceId, before + one.amount);
  }
  let left = amount;
  for (const [invoiceId, allocated] of [...perInvoice].reverse()) {
    const part = allocated < left ? allocated : left;
    if (part <= 0n) continue;
    await takeOff(tx, payment, invoiceId, part);
    left -= part;
  }
  return amount - left;
}

/** Writes the opposite of a part of a payment's allocation to one invoice and opens that invoice again by as much. */
export async function takeOff(
  tx: Tx,
  payment: ledger.PaymentRow,
  invoiceId: Id<'invoice'>,
  part: bigint,
): Promise<void> {
  await ledger.lockBalance(tx, invoiceId);
  const date = civilDateOf(tx.asOf);
  await ledger.insertAllocation(tx, { paymentId: payment.id, invoiceId, amount: -part, date });
  await ledger.moveOpen(tx, invoiceId, part);
  const { printedNumber } = await invoiceOf(tx, invoiceId);
  tx.emit({
    type: 'PaymentAllocated',
    subject: invoiceId,
    clientId: payment.clientId,
    invoiceId,
    facts: { number: printedNumber ?? '', amount: formatDecimal(-part, 2), currency: payment.currency },
  });
}
