import { invoiceOf } from '#domain/invoicing/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal, formatRomanian, sum } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { requireCashOnInvoice } from './cash-ceilings.ts';
import * as ledger from './repo.ts';

export interface Part {
  invoiceId: Id<'invoice'>;
  amount: bigint;
  /** Where a form has the part; without it the amount is the form's own. */
  field?: string;
}

/**
 * Settles invoices with a payment's money, at most what is open of each and what is left of the payment. The client's
 * ledger is locked by the caller.
 * @throws Conflict `collections.errors.moreThanOpen` · Invalid `collections.errors.moreThanPaid`, `otherClient`, `otherCurrency`
 */
export async function allocate(tx: Tx, payment: ledger.PaymentRow, parts: readonly Part[]): Promise<ledger.PaymentRow> {
  const total = sum(parts.map((part) => part.amount));
  if (total > payment.unallocated) {
    const fields = [fieldOf(parts.at(-1), 'amount')];
    throw new Invalid('collections.errors.moreThanPaid', { fields });
  }
  for (const part of [...parts].sort((a, b) => (a.invoiceId < b.invoiceId ? -1 : 1))) {
    const { invoiceId, amount } = part;
    const balance = await lockFitting(tx, payment, part);
    if (amount > balance.open) {
      const params = { open: formatRomanian(balance.open > 0n ? balance.open : 0n, 2) };
      throw new Conflict('collections.errors.moreThanOpen', { fields: [fieldOf(part, 'amount')], params });
    }
    if (payment.method === 'cash') await requireCashOnInvoice(tx, { ...payment, invoiceId, amount });
    await ledger.insertAllocation(tx, {
      paymentId: payment.id,
      invoiceId,
      amount,
      date: civilDateOf(tx.asOf),
      authorId: personOf(tx.actor) ?? null,
    });
    const { open } = await ledger.moveOpen(tx, invoiceId, -amount);
    const { printedNumber } = await invoiceOf(tx, invoiceId);
    tx.emit({
      type: open === 0n ? 'InvoiceSettled' : 'PaymentAllocated',
      subject: invoiceId,
      clientId: payment.clientId,
      invoiceId,
      facts: { number: printedNumber ?? '', amount: formatDecimal(amount, 2), currency: payment.currency },
    });
  }
  return ledger.updatePayment(tx, payment.id, { unallocated: payment.unallocated - total });
}

/** As much of an invoice as a payment covers; what is over stays unallocated, for a person to decide. @throws as allocate */
export async function allocateTo(
  tx: Tx,
  payment: ledger.PaymentRow,
  invoiceId: Id<'invoice'>,
): Promise<ledger.PaymentRow> {
  const { open } = await lockFitting(tx, payment, { invoiceId });
  const amount = open < payment.unallocated ? open : payment.unallocated;
  return amount > 0n ? allocate(tx, payment, [{ invoiceId, amount }]) : payment;
}

/** The balance that a payment may settle. @throws Invalid `collections.errors.otherClient`, `otherCurrency` */
async function lockFitting(
  tx: Tx,
  payment: ledger.PaymentRow,
  part: Pick<Part, 'invoiceId' | 'field'>,
): Promise<ledger.BalanceRow> {
  const balance = await ledger.lockBalance(tx, part.invoiceId);
  if (balance.clientId !== payment.clientId)
    throw new Invalid('collections.errors.otherClient', { fields: [fieldOf(part, 'invoiceId')] });
  if (balance.currency !== payment.currency)
    throw new Invalid('collections.errors.otherCurrency', { fields: [fieldOf(part, 'invoiceId')] });
  return balance;
}

const fieldOf = (part: Pick<Part, 'field'> | undefined, name: string): string =>
  part?.field === undefined ? name : `${part.field}.${name}`;
