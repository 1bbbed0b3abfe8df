import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { accountStatement } from '#db/schema/account-statement.ts';
import { allocation } from '#db/schema/allocation.ts';
import { client } from '#db/schema/client.ts';
import { invoice } from '#db/schema/invoice.ts';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
import { payment } from '#db/schema/payment.ts';
import { PAGE_SIZE } from '#domain/kernel/keyset.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type StatementRow = typeof accountStatement.$inferSelect;
export type StatementValues = Omit<typeof accountStatement.$inferInsert, 'id' | 'tenantId'>;

/** Documents in a client's ledger, in the order of their days. */
export const invoicesOf = (tx: Tx, clientId: Id<'client'>) =>
  tx.db
    .select({
      id: invoice.id,
      number: invoice.printedNumber,
      date: invoice.issueDate,
      dueDate: invoice.dueDate,
      currency: invoice.currency,
      payable: invoice.payable,
    })
    .from(invoice)
    .innerJoin(invoiceBalance, and(eq(invoiceBalance.tenantId, invoice.tenantId), eq(invoiceBalance.id, invoice.id)))
    .where(and(eq(invoice.clientId, clientId), inArray(invoice.state, ['issued', 'reversed'])))
    .orderBy(asc(invoice.issueDate), asc(invoice.id));

/** Money of a client that stands. */
export const moneyOf = (tx: Tx, clientId: Id<'client'>) =>
  tx.db
    .select({ currency: payment.currency, date: payment.paidDate, amount: payment.amount })
    .from(payment)
    .where(and(eq(payment.clientId, clientId), inArray(payment.state, ['recorded', 'succeeded'])));

/** What settled a client's documents: by a payment on the day on which it came, else on the row's own day. */
export const settledOf = (tx: Tx, clientId: Id<'client'>) =>
  tx.db
    .select({
      invoiceId: allocation.invoiceId,
      date: sql<CivilDate>`coalesce(${payment.paidDate}, ${allocation.date})::text`,
      amount: allocation.amount,
    })
    .from(allocation)
    .innerJoin(invoice, and(eq(invoice.tenantId, allocation.tenantId), eq(invoice.id, allocation.invoiceId)))
    .leftJoin(payment, and(eq(payment.tenantId, allocation.tenantId), eq(payment.id, allocation.paymentId)))
    .where(eq(invoice.clientId, clientId));

export const insertStatement = async (tx: Tx, values: StatementValues): Promise<StatementRow> =>
  written(
    await tx.db
      .insert(accountStatement)
      .values({ id: newId<'accountStatement'>(), ...values })
      .returning(),
  );

export const findStatement = async (tx: Tx, id: Id<'accountStatement'>): Promise<StatementRow> =>
  required(await tx.db.select().from(accountStatement).where(eq(accountStatement.id, id)));

export const lockStatement = async (tx: Tx, id: Id<'accountStatement'>): Promise<StatementRow> =>
  required(await tx.db.select().from(accountStatement).where(eq(accountStatement.id, id)).for('update'));

export const updateStatement = async (
  tx: Tx,
  id: Id<'accountStatement'>,
  values: Partial<StatementValues>,
): Promise<StatementRow> =>
  written(await tx.db.update(accountStatement).set(values).where(eq(accountStatement.id, id)).returning());

/** Statements, the latest day first, one more than a page holds. */
export const statementPage = (
  tx: Tx,
  clientId: Id<'client'> | undefined,
  after: { sort: string; id: string } | undefined,
) =>
  tx.db
    .select({ statement: accountStatement, clientName: client.name })
    .from(accountStatement)
    .innerJoin(client, and(eq(client.tenantId, accountStatement.tenantId), eq(client.id, accountStatement.clientId)))
    .where(
      and(
        clientId && eq(accountStatement.clientId, clientId),
        after && sql`(${accountStatement.day}, ${accountStatement.id}) < (${after.sort}::date, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(accountStatement.day), desc(accountStatement.id))
    .limit(PAGE_SIZE + 1);
