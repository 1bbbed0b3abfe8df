import { and, asc, desc, eq, inArray, isNotNull, lt, ne, sql } from 'drizzle-orm';
import { allocation } from '#db/schema/allocation.ts';
import { client } from '#db/schema/client.ts';
import { contract } from '#db/schema/contract.ts';
import { invoice } from '#db/schema/invoice.ts';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
import { payment } from '#db/schema/payment.ts';
import { penaltyLine, penaltyNote } from '#db/schema/penalty-note.ts';
import { PAGE_SIZE } from '#domain/kernel/keyset.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type NoteRow = typeof penaltyNote.$inferSelect;
export type NoteValues = Omit<typeof penaltyNote.$inferInsert, 'id' | 'tenantId'>;
export type LineValues = Omit<typeof penaltyLine.$inferInsert, 'id' | 'tenantId' | 'noteId'>;

const MOST = 2_000;

/** An invoice's own contract, else the one of its deal that counts: in force, or the last that was. */
const countingContract = sql`coalesce(${invoice.contractId}, (select c.id from ${contract} c
  where c.tenant_id = ${invoice.tenantId} and c.deal_id = ${invoice.dealId} and c.in_force_at is not null
  order by (c.state = 'in_force') desc, c.in_force_at desc limit 1))`;

/** Invoices past their due date under contracts that have penalties: unpaid, or paid after it. Oldest due first. */
export const lateInvoices = (tx: Tx, today: CivilDate, contractId?: Id<'contract'>) =>
  tx.db
    .select({
      id: invoice.id,
      number: invoice.printedNumber,
      dueDate: invoice.dueDate,
      currency: invoice.currency,
      payable: invoice.payable,
      retained: invoice.retained,
      clientId: invoice.clientId,
      clientName: client.name,
      contractId: contract.id,
      contractNumber: contract.printedNumber,
      contractDate: contract.contractDate,
      perDay: contract.penaltyPerDay,
    })
    .from(invoice)
    .innerJoin(contract, and(eq(contract.tenantId, invoice.tenantId), eq(contract.id, countingContract)))
    .innerJoin(client, and(eq(client.tenantId, invoice.tenantId), eq(client.id, invoice.clientId)))
    .innerJoin(invoiceBalance, and(eq(invoiceBalance.tenantId, invoice.tenantId), eq(invoiceBalance.id, invoice.id)))
    .where(
      and(
        isNotNull(contract.penaltyPerDay),
        eq(invoice.state, 'issued'),
        ne(invoice.kind, 'storno'),
        lt(invoice.dueDate, today),
        contractId && eq(contract.id, contractId),
        sql`(${invoiceBalance.open} > ${invoice.retained} or exists (select 1 from ${allocation} a join ${payment} p
          on p.tenant_id = a.tenant_id and p.id = a.payment_id where a.tenant_id = ${invoice.tenantId}
          and a.invoice_id = ${invoice.id} and p.paid_date > ${invoice.dueDate}))`,
      ),
    )
    .orderBy(asc(invoice.dueDate), asc(invoice.id))
    .limit(MOST);
export type LateRow = Awaited<ReturnType<typeof lateInvoices>>[number];

/** What settled these invoices, by payment on the day on which the money came; storno has no payment and no day. */
export const settledBy = (tx: Tx, invoiceIds: readonly Id<'invoice'>[]) =>
  invoiceIds.length === 0
    ? Promise.resolve([])
    : tx.db
        .select({
          invoiceId: allocation.invoiceId,
          date: payment.paidDate,
          amount: sql`sum(${allocation.amount})`.mapWith(BigInt),
        })
        .from(allocation)
        .leftJoin(payment, and(eq(payment.tenantId, allocation.tenantId), eq(payment.id, allocation.paymentId)))
        .where(inArray(allocation.invoiceId, [...invoiceIds]))
        .groupBy(allocation.invoiceId, payment.paidDate);

/** What notes that stand have counted of these invoices: up to which day and how much. */
export const notedOf = (tx: Tx, invoiceIds: readonly Id<'invoice'>[]) =>
  invoiceIds.length === 0
    ? Promise.resolve([])
    : tx.db
        .select({
          invoiceId: penaltyLine.invoiceId,
          until: sql<CivilDate>`max(${penaltyLine.untilDate})::text`,
          amount: sql`sum(${penaltyLine.amount})`.mapWith(BigInt),
        })
        .from(penaltyLine)
        .innerJoin(
          penaltyNote,
          and(eq(penaltyNote.tenantId, penaltyLine.tenantId), eq(penaltyNote.id, penaltyLine.noteId)),
        )
        .where(and(inArray(penaltyLine.invoiceId, [...invoiceIds]), ne(penaltyNote.state, 'annulled')))
        .groupBy(penaltyLine.invoiceId);

export async function insertNote(tx: Tx, values: NoteValues, lines: readonly LineValues[]): Promise<NoteRow> {
  const row = written(
    await tx.db
      .insert(penaltyNote)
      .values({ id: newId<'penaltyNote'>(), ...values })
      .returning(),
  );
  await tx.db
    .insert(penaltyLine)
    .values(lines.map((line) => ({ id: newId<'penaltyLine'>(), noteId: row.id, ...line })));
  return row;
}

export const findNote = async (tx: Tx, id: Id<'penaltyNote'>): Promise<NoteRow> =>
  required(await tx.db.select().from(penaltyNote).where(eq(penaltyNote.id, id)));

export const lockNote = async (tx: Tx, id: Id<'penaltyNote'>): Promise<NoteRow> =>
  required(await tx.db.select().from(penaltyNote).where(eq(penaltyNote.id, id)).for('update'));

export const updateNote = async (tx: Tx, id: Id<'penaltyNote'>, values: Partial<NoteValues>): Promise<NoteRow> =>
  written(await tx.db.update(penaltyNote).set(values).where(eq(penaltyNote.id, id)).returning());

/** Notes, the latest first, one more than a page holds. */
export const notePage = (tx: Tx, after: { sort: string; id: string } | undefined) =>
  tx.db
    .select({ note: penaltyNote, clientName: client.name })
    .from(penaltyNote)
    .innerJoin(client, and(eq(client.tenantId, penaltyNote.tenantId), eq(client.id, penaltyNote.clientId)))
    .where(after && sql`(${penaltyNote.noteDate}, ${penaltyNote.id}) < (${after.sort}::date, ${after.id}::uuid)`)
    .orderBy(desc(penaltyNote.noteDate), desc(penaltyNote.id))
    .limit(PAGE_SIZE + 1);
