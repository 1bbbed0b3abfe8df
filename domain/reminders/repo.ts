import { and, asc, eq, gt, isNotNull } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { invoice } from '#db/schema/invoice.ts';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
import { invoiceReminder } from '#db/schema/reminder.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type HoldRow = typeof invoiceReminder.$inferSelect;
type HoldValues = Partial<Omit<HoldRow, 'tenantId' | 'id' | 'clientId' | 'createdAt'>>;

const COLUMNS = {
  invoiceId: invoice.id,
  clientId: invoice.clientId,
  clientName: client.name,
  clientReminders: client.reminders,
  number: invoice.printedNumber,
  issueDate: invoice.issueDate,
  dueDate: invoice.dueDate,
  currency: invoice.currency,
  open: invoiceBalance.open,
  retained: invoiceBalance.retained,
  climbed: invoiceReminder.climbed,
  remindedAt: invoiceReminder.remindedAt,
  promisedFor: invoiceReminder.promisedFor,
  disputedAt: invoiceReminder.disputedAt,
  disputeReason: invoiceReminder.disputeReason,
  stoppedAt: invoiceReminder.stoppedAt,
};

const openRows = (tx: Tx) =>
  tx.db
    .select(COLUMNS)
    .from(invoiceBalance)
    .innerJoin(invoice, and(eq(invoice.tenantId, invoiceBalance.tenantId), eq(invoice.id, invoiceBalance.id)))
    .innerJoin(client, and(eq(client.tenantId, invoice.tenantId), eq(client.id, invoice.clientId)))
    .leftJoin(
      invoiceReminder,
      and(eq(invoiceReminder.tenantId, invoiceBalance.tenantId), eq(invoiceReminder.id, invoiceBalance.id)),
    );

const isUnpaid = and(gt(invoiceBalance.open, 0n), isNotNull(invoice.dueDate), isNotNull(invoice.issueDate));

/** Unpaid invoices of a client with what holds their reminders, oldest due first. */
export const unpaidOfClient = (tx: Tx, clientId: Id<'client'>) =>
  openRows(tx)
    .where(and(isUnpaid, eq(invoiceBalance.clientId, clientId)))
    .orderBy(asc(invoice.dueDate), asc(invoice.id));

/** Unpaid invoices of the company, oldest due first, at most `limit`. */
export const unpaid = (tx: Tx, limit: number) =>
  openRows(tx).where(isUnpaid).orderBy(asc(invoiceBalance.dueDate), asc(invoiceBalance.id)).limit(limit);

/** An unpaid invoice with what holds its reminders; undefined for a paid one. */
export const findUnpaid = async (tx: Tx, invoiceId: Id<'invoice'>) =>
  (await openRows(tx).where(and(isUnpaid, eq(invoiceBalance.id, invoiceId))))[0];

export type UnpaidRow = Awaited<ReturnType<typeof unpaid>>[number];

/** What is noted of an invoice's reminders; undefined when nothing ever was. */
export const findHold = async (tx: Tx, invoiceId: Id<'invoice'>): Promise<HoldRow | undefined> =>
  (await tx.db.select().from(invoiceReminder).where(eq(invoiceReminder.id, invoiceId)))[0];

/** Notes something of an invoice's reminders; the rest stays. */
export const note = (tx: Tx, row: { id: Id<'invoice'>; clientId: Id<'client'> }, values: HoldValues) =>
  tx.db
    .insert(invoiceReminder)
    .values({ ...row, ...values })
    .onConflictDoUpdate({ target: [invoiceReminder.tenantId, invoiceReminder.id], set: values });

/** Ids of every unpaid invoice, to wake their settlements. */
export const unpaidIds = (tx: Tx, clientId?: Id<'client'>) =>
  tx.db
    .select({ id: invoiceBalance.id })
    .from(invoiceBalance)
    .where(and(gt(invoiceBalance.open, 0n), clientId && eq(invoiceBalance.clientId, clientId)));
