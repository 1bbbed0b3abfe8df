import { invoiceVat } from '#db/schema/invoice-vat.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { VatRow } from './model/vat-rows.ts';

/** What an invoice of a day says about VAT, for the journals. */
export const insertVat = async (tx: Tx, invoiceId: Id<'invoice'>, day: CivilDate, rows: readonly VatRow[]) => {
  if (rows.length === 0) return;
  await tx.db.insert(invoiceVat).values(rows.map((row) => ({ id: newId<'invoiceVat'>(), invoiceId, day, ...row })));
};
