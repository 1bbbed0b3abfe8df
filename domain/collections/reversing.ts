import { Conflict } from '#domain/kernel/errors.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as ledger from './repo.ts';
import { returnedOf, takeOffInvoices } from './taking-off.ts';

/**
 * Takes money back out of the books: opposite rows for what it settled, its chitanță annulled and kept. The payment is
 * locked by the caller. @throws Conflict `collections.errors.returned` when some of it went back to the client
 */
export async function takeBack(tx: Tx, row: ledger.PaymentRow, reason: string) {
  if (row.amount <= 0n || (await returnedOf(tx, row)) > 0n) throw new Conflict('collections.errors.returned');
  await takeOffInvoices(tx, row, row.amount);
  const receipt = await ledger.receiptOfPayment(tx, row.id);
  if (receipt) {
    await ledger.annulReceipt(tx, receipt.id, reason);
    tx.emit({
      type: 'ReceiptAnnulled',
      subject: receipt.id,
      clientId: row.clientId,
      facts: { number: receipt.printedNumber },
    });
  }
  const reversed = await ledger.updatePayment(tx, row.id, {
    state: 'reversed',
    unallocated: 0n,
    reversedAt: tx.asOf,
    reversalReason: reason,
  });
  if (row.method !== 'write_off')
    tx.emit({
      type: 'PaymentReversed',
      subject: row.id,
      clientId: row.clientId,
      facts: { amount: formatDecimal(row.amount, 2), currency: row.currency },
    });
  return { ...reversed, receiptNumber: receipt?.printedNumber ?? null };
}
