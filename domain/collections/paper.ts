import { ReceiptDocument } from '#documents/pdf/receipt/schema.ts';
import { reviveJson } from '#domain/kernel/json.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as ledger from './repo.ts';

/** A chitanță as it was issued; an annulled one says so. @throws NotFound */
export async function receiptPaper(tx: Tx, id: string) {
  const row = await ledger.findReceipt(tx, asReceiptId(id));
  const data = { ...ReceiptDocument.parse(reviveJson(row.document)), state: row.state };
  return {
    fileName: `${row.printedNumber}.pdf`,
    createdAt: row.createdAt,
    document: { kind: 'receipt' as const, data },
  };
}

/** The caller's schema has checked that it is a UUID; whether it is a receipt's is asked of the table. */
const asReceiptId = (id: string) => id as Id<'receipt'>;
