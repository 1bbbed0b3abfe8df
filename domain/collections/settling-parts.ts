import { invoiceOf } from '#domain/invoicing/steps.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { allocate } from './allocating.ts';
import { keepForProforma } from './proforma-money.ts';
import { partsOf } from './repo-parts.ts';
import * as ledger from './repo.ts';

/**
 * Settles what a card payment was begun for, each invoice with at most its part and what is still open of it; what was paid in
 * another way meanwhile leaves money unallocated. The payment is locked in its ledger. @returns the invoices, in their order
 */
export async function settleParts(tx: Tx, payment: ledger.PaymentRow): Promise<Id<'invoice'>[]> {
  const kept = await partsOf(tx, payment.id);
  // begun before parts were kept: the one invoice that it names
  const parts =
    kept.length > 0 || payment.invoiceId === null ? kept : [{ invoiceId: payment.invoiceId, amount: payment.amount }];
  let left = payment;
  for (const part of parts) left = await settlePart(tx, left, part);
  return parts.map(({ invoiceId }) => invoiceId);
}

async function settlePart(
  tx: Tx,
  payment: ledger.PaymentRow,
  { invoiceId, amount: asked }: { invoiceId: Id<'invoice'>; amount: bigint },
): Promise<ledger.PaymentRow> {
  const invoice = await invoiceOf(tx, invoiceId);
  if (invoice.kind === 'proforma') return invoice.state === 'issued' ? keepForProforma(tx, payment, invoice) : payment;
  const { open } = await ledger.lockBalance(tx, invoiceId);
  const amount = [open, asked, payment.unallocated].reduce((least, one) => (one < least ? one : least));
  return amount > 0n ? allocate(tx, payment, [{ invoiceId, amount }]) : payment;
}
