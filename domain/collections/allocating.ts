import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian, sum } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { personOf } from '#domain/kernel/actor.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as ledger from './repo.ts';

export interface Part {
  invoiceId: Id<'invoice'>;
  amount: bigint;
}

/**
 * Settles invoices with a payment's money, at most what is open of each and what is left of the payment.
 * @throws Conflict `collections.errors.moreThanOpen` · Invalid `collections.errors.moreThanPaid`, `otherClient`, `otherCurrency`
 */
export async function allocate(tx: Tx, payment: ledger.PaymentRow, parts: readonly Part[]): Promise<ledger.PaymentRow> {
  const total = sum(parts.map((part) => part.amount));
  if (total > payment.unallocated) throw new Invalid('collections.errors.moreThanPaid', { fields: ['amount'] });
  for (const { invoiceId, amount } of [...parts].sort((a, b) => (a.invoiceId < b.invoiceId ? -1 : 1))) {
    const balance = await ledger.lockBalance(tx, invoiceId);
    if (balance.clientId !== payment.clientId)
      throw new Invalid('collections.errors.otherClient', { fields: ['invoiceId'] });
    if (balance.currency !== payment.currency)
      throw new Invalid('collections.errors.otherCurrency', { fields: ['invoiceId'] });
    if (amount > balance.open) {
      throw new Conflict('collections.errors.moreThanOpen', {
        fields: ['amount'],
        params: { open: formatRomanian(balance.open, 2) },
      });
    }
    await ledger.insertAllocation(tx, {
      paymentId: payment.id,
      invoiceId,
      amount,
      date: civilDateOf(tx.asOf),
      authorId: personOf(tx.actor) ?? null,
    });
    const { open } = await ledger.moveOpen(tx, invoiceId, -amount);
    tx.emit({
      type: open === 0n ? 'InvoiceSettled' : 'PaymentAllocated',
      subject: invoiceId,
      clientId: payment.clientId,
      invoiceId,
      facts: { amount: formatRomanian(amount, 2) },
    });
  }
  return ledger.updatePayment(tx, payment.id, { unallocated: payment.unallocated - total });
}

/** As much of an invoice as a payment covers; what is over stays unallocated, for a person to decide. */
export async function allocateTo(
  tx: Tx,
  payment: ledger.PaymentRow,
  invoiceId: Id<'invoice'>,
): Promise<ledger.PaymentRow> {
  const { open } = await ledger.lockBalance(tx, invoiceId);
  const amount = open < payment.unallocated ? open : payment.unallocated;
  return amount > 0n ? allocate(tx, payment, [{ invoiceId, amount }]) : payment;
}
