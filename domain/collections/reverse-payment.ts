import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian, sum } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { id, line } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { Payment } from './model/payment.ts';
import * as ledger from './repo.ts';

/**
 * Takes a wrongly recorded payment back: reversing rows in the ledger, its invoices open again, its chitanță annulled
 * and kept. Card payments are refunded where they were taken, not here.
 * @throws NotFound · Conflict `collections.errors.reversed`, `collections.errors.cardPayment`
 */
export const reversePayment = defineVerb({
  name: 'collections.reversePayment',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/payments/{paymentId}/reversal', summary: 'Reverse a recorded payment' },
  input: z.object({ paymentId: id<'payment'>(), reason: line(300) }),
  output: Payment,
  async run(tx, actor, { paymentId, reason }) {
    const row = await ledger.lockPayment(tx, paymentId);
    if (row.method === 'card') throw new Conflict('collections.errors.cardPayment');
    if (row.state !== 'recorded') throw new Conflict('collections.errors.reversed');
    await undoAllocations(tx, row);
    const receipt = await ledger.receiptOfPayment(tx, paymentId);
    if (receipt) {
      await ledger.annulReceipt(tx, receipt.id, reason);
      tx.emit({
        type: 'ReceiptAnnulled',
        subject: receipt.id,
        clientId: row.clientId,
        facts: { number: receipt.printedNumber },
      });
    }
    const reversed = await ledger.updatePayment(tx, paymentId, {
      state: 'reversed',
      unallocated: 0n,
      reversedAt: actor.asOf,
      reversalReason: reason,
    });
    tx.emit({
      type: 'PaymentReversed',
      subject: paymentId,
      clientId: row.clientId,
      facts: { amount: formatRomanian(row.amount, 2) },
    });
    return { ...reversed, receiptNumber: receipt?.printedNumber ?? null };
  },
});

/** Writes the opposite of what a payment settles, invoice by invoice in the order of their ids. */
export async function undoAllocations(tx: Tx, row: ledger.PaymentRow): Promise<void> {
  const perInvoice = new Map<Id<'invoice'>, bigint>();
  for (const one of await ledger.allocationsOfPayment(tx, row.id))
    perInvoice.set(one.invoiceId, sum([perInvoice.get(one.invoiceId) ?? 0n, one.amount]));
  for (const [invoiceId, amount] of [...perInvoice].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (amount === 0n) continue;
    await ledger.lockBalance(tx, invoiceId);
    await ledger.insertAllocation(tx, { paymentId: row.id, invoiceId, amount: -amount, date: civilDateOf(tx.asOf) });
    await ledger.moveOpen(tx, invoiceId, amount);
    tx.emit({
      type: 'PaymentAllocated',
      subject: invoiceId,
      clientId: row.clientId,
      invoiceId,
      facts: { amount: formatRomanian(-amount, 2) },
    });
  }
}
