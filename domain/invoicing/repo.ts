import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { invoiceLine } from '#db/schema/invoice-line.ts';
import { invoiceRevision } from '#db/schema/invoice-revision.ts';
import { invoice } from '#db/schema/invoice.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Invoice } from './model/invoice.ts';

export type InvoiceRow = typeof invoice.$inferSelect;
export type InvoiceValues = Omit<typeof invoice.$inferInsert, 'id' | 'tenantId' | 'version'>;
export type LineRow = typeof invoiceLine.$inferSelect;
export type LineValues = Omit<typeof invoiceLine.$inferInsert, 'id' | 'tenantId' | 'invoiceId' | 'position'>;

export const insertInvoice = async (tx: Tx, values: InvoiceValues): Promise<InvoiceRow> =>
  written(
    await tx.db
      .insert(invoice)
      .values({ id: newId<'invoice'>(), ...values })
      .returning(),
  );

/** Locked as an update locks it: rows that only name the invoice (allocations, lines) may still be written beside. */
export const lockInvoice = async (tx: Tx, id: Id<'invoice'>): Promise<InvoiceRow> =>
  required(await tx.db.select().from(invoice).where(eq(invoice.id, id)).for('no key update'));

/** @throws NotFound · Conflict `invoicing.errors.notDraft` */
export async function lockDraft(tx: Tx, id: Id<'invoice'>): Promise<InvoiceRow> {
  const row = await lockInvoice(tx, id);
  if (row.state !== 'draft') throw new Conflict('invoicing.errors.notDraft');
  return row;
}

export const findInvoice = async (tx: Tx, id: Id<'invoice'>): Promise<InvoiceRow> =>
  required(await tx.db.select().from(invoice).where(eq(invoice.id, id)));

/** The invoice with its client's name, as every page and answer shows it. */
export async function showInvoice(tx: Tx, id: Id<'invoice'>): Promise<Invoice> {
  const [row] = await tx.db
    .select({ invoice, clientName: client.name })
    .from(invoice)
    .innerJoin(client, and(eq(client.tenantId, invoice.tenantId), eq(client.id, invoice.clientId)))
    .where(eq(invoice.id, id));
  const found = required(row ? [row] : []);
  return shown(found.invoice, found.clientName);
}

export const shown = (row: InvoiceRow, clientName: string): Invoice => ({
  ...row,
  clientName,
  number: row.printedNumber,
});

export const updateInvoice = async (tx: Tx, id: Id<'invoice'>, values: Partial<InvoiceValues>): Promise<InvoiceRow> =>
  written(
    await tx.db
      .update(invoice)
      .set({ ...values, version: sql`${invoice.version} + 1` })
      .where(eq(invoice.id, id))
      .returning(),
  );

export const deleteDraft = async (tx: Tx, id: Id<'invoice'>) => {
  await tx.db.delete(invoiceLine).where(eq(invoiceLine.invoiceId, id));
  await tx.db.delete(invoice).where(eq(invoice.id, id));
};

export const linesOf = (tx: Tx, id: Id<'invoice'>): Promise<LineRow[]> =>
  tx.db.select().from(invoiceLine).where(eq(invoiceLine.invoiceId, id)).orderBy(asc(invoiceLine.position));

export const replaceLines = async (tx: Tx, id: Id<'invoice'>, lines: readonly LineValues[]): Promise<void> => {
  await tx.db.delete(invoiceLine).where(eq(invoiceLine.invoiceId, id));
  await tx.db
    .insert(invoiceLine)
    .values(lines.map((one, index) => ({ id: newId<'invoiceLine'>(), invoiceId: id, position: index + 1, ...one })));
};

export const insertRevision = async (
  tx: Tx,
  values: Omit<typeof invoiceRevision.$inferInsert, 'tenantId' | 'id'> & { id?: Id<'invoiceRevision'> },
) =>
  written(
    await tx.db
      .insert(invoiceRevision)
      .values({ id: newId<'invoiceRevision'>(), ...values })
      .returning(),
  );

export const lastRevision = async (tx: Tx, id: Id<'invoice'>) =>
  (
    await tx.db
      .select()
      .from(invoiceRevision)
      .where(eq(invoiceRevision.invoiceId, id))
      .orderBy(asc(invoiceRevision.number))
  ).at(-1);

/** What was made of a proforma and still stands, drafts too, oldest first. */
export const madeOf = (tx: Tx, proformaId: Id<'invoice'>): Promise<InvoiceRow[]> =>
  tx.db
    .select()
    .from(invoice)
    .where(and(eq(invoice.proformaId, proformaId), inArray(invoice.state, ['draft', 'issued'])))
    .orderBy(asc(invoice.id));

/** Drafts of advance invoices, of one client or of all, with its name. */
export const draftAdvances = (tx: Tx, clientId: Id<'client'> | undefined) =>
  tx.db
    .select({ invoice, clientName: client.name })
    .from(invoice)
    .innerJoin(client, and(eq(client.tenantId, invoice.tenantId), eq(client.id, invoice.clientId)))
    .where(and(eq(invoice.state, 'draft'), eq(invoice.kind, 'advance'), clientId && eq(invoice.clientId, clientId)))
    .orderBy(asc(invoice.id));

export const isDraftAdvance = async (tx: Tx, id: Id<'invoice'>): Promise<boolean> =>
  (
    await tx.db
      .select({ id: invoice.id })
      .from(invoice)
      .where(and(eq(invoice.id, id), eq(invoice.state, 'draft'), eq(invoice.kind, 'advance')))
  ).length > 0;

/** Storno invoices of one original, oldest first. */
export const reversalsOf = (tx: Tx, id: Id<'invoice'>): Promise<InvoiceRow[]> =>
  tx.db.select().from(invoice).where(eq(invoice.reversesId, id)).orderBy(asc(invoice.id));
