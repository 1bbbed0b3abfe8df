import { and, asc, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { bankEntry } from '#db/schema/bank-entry.ts';
import { bankMatch } from '#db/schema/bank-match.ts';
import { client } from '#db/schema/client.ts';
import { compensation, compensationPart } from '#db/schema/compensation.ts';
import { receivedInvoice } from '#db/schema/received-invoice.ts';
import { PAGE_SIZE } from '#domain/kernel/keyset.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type CompensationRow = typeof compensation.$inferSelect;
export type CompensationValues = Omit<typeof compensation.$inferInsert, 'id' | 'tenantId'>;
type BillId = Id<'receivedInvoice'>;

/** What of a supplier's invoice is settled: by compensations that stand, and by the bank. */
const settled = sql`(coalesce((select sum(p.amount) from ${compensationPart} p join ${compensation} c
    on c.tenant_id = p.tenant_id and c.id = p.compensation_id
    where p.tenant_id = ${receivedInvoice.tenantId} and p.received_invoice_id = ${receivedInvoice.id} and c.state = 'made'), 0)
  + coalesce((select sum(e.amount) from ${bankMatch} m join ${bankEntry} e on e.tenant_id = m.tenant_id and e.id = m.entry_id
    where m.tenant_id = ${receivedInvoice.tenantId} and m.bill_id = ${receivedInvoice.id} and m.undone_at is null), 0))`;

const BILL = {
  id: receivedInvoice.id,
  number: receivedInvoice.number,
  issueDate: receivedInvoice.issueDate,
  dueDate: receivedInvoice.dueDate,
  currency: receivedInvoice.currency,
  payable: receivedInvoice.payable,
  open: sql`${receivedInvoice.payable} - ${settled}`.mapWith(BigInt),
};

/** A supplier's invoices that something is still owed on, oldest first; what we rejected is not owed. */
export const openBills = (tx: Tx, supplierCui: string) =>
  tx.db
    .select(BILL)
    .from(receivedInvoice)
    .where(
      and(
        eq(receivedInvoice.supplierCui, supplierCui),
        eq(receivedInvoice.reading, 'read'),
        ne(receivedInvoice.decision, 'rejected'),
        isNull(receivedInvoice.sameAsId),
        sql`${receivedInvoice.payable} > ${settled}`,
      ),
    )
    .orderBy(asc(receivedInvoice.issueDate), asc(receivedInvoice.id))
    .limit(500);

/** These invoices of a supplier, locked in the order of their ids. @throws NotFound when one is missing */
export async function lockBills(tx: Tx, ids: readonly BillId[]) {
  await tx.db
    .select({ id: receivedInvoice.id })
    .from(receivedInvoice)
    .where(inArray(receivedInvoice.id, [...ids]))
    .orderBy(asc(receivedInvoice.id))
    .for('update');
  const rows = await tx.db
    .select({ ...BILL, supplierCui: receivedInvoice.supplierCui, decision: receivedInvoice.decision })
    .from(receivedInvoice)
    .where(inArray(receivedInvoice.id, [...ids]));
  return ids.map((one) => required(rows.filter(({ id }) => id === one)));
}

export const insertCompensation = async (
  tx: Tx,
  values: CompensationValues,
  parts: readonly { receivedInvoiceId: BillId; amount: bigint }[],
): Promise<CompensationRow> => {
  const row = written(
    await tx.db
      .insert(compensation)
      .values({ id: newId<'compensation'>(), ...values })
      .returning(),
  );
  await tx.db
    .insert(compensationPart)
    .values(parts.map((part) => ({ id: newId<'compensationPart'>(), compensationId: row.id, ...part })));
  return row;
};

export const findCompensation = async (tx: Tx, id: Id<'compensation'>): Promise<CompensationRow> =>
  required(await tx.db.select().from(compensation).where(eq(compensation.id, id)));

export const lockCompensation = async (tx: Tx, id: Id<'compensation'>): Promise<CompensationRow> =>
  required(await tx.db.select().from(compensation).where(eq(compensation.id, id)).for('update'));

export const markUndone = async (tx: Tx, id: Id<'compensation'>, undoReason: string): Promise<CompensationRow> =>
  written(
    await tx.db
      .update(compensation)
      .set({ state: 'undone', undoneAt: tx.asOf, undoReason })
      .where(eq(compensation.id, id))
      .returning(),
  );

/** Whether a payment is our side of a compensation that stands. */
export const isOfCompensation = async (tx: Tx, paymentId: Id<'payment'>): Promise<boolean> =>
  (await tx.db.$count(compensation, and(eq(compensation.paymentId, paymentId), eq(compensation.state, 'made')))) > 0;

/** Compensations, the latest day first, one more than a page holds. */
export const compensationPage = (tx: Tx, after: { sort: string; id: string } | undefined) =>
  tx.db
    .select({ compensation, clientName: client.name })
    .from(compensation)
    .innerJoin(client, and(eq(client.tenantId, compensation.tenantId), eq(client.id, compensation.clientId)))
    .where(after && sql`(${compensation.day}, ${compensation.id}) < (${after.sort}::date, ${after.id}::uuid)`)
    .orderBy(desc(compensation.day), desc(compensation.id))
    .limit(PAGE_SIZE + 1);
