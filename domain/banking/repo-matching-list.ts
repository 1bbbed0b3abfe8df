import { and, asc, desc, eq, gt, inArray, isNull, lt, sql } from 'drizzle-orm';
import { allocation } from '#db/schema/allocation.ts';
import { bankAccount } from '#db/schema/bank-account.ts';
import { bankEntry } from '#db/schema/bank-entry.ts';
import { bankMatch, bankMatchPart } from '#db/schema/bank-match.ts';
import { bankStatement } from '#db/schema/bank-statement.ts';
import { client } from '#db/schema/client.ts';
import { invoice } from '#db/schema/invoice.ts';
import { payment } from '#db/schema/payment.ts';
import { PAGE_SIZE } from '#domain/kernel/keyset.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type EntryView = 'open' | 'decided' | 'all';

const STANDS = and(
  eq(bankMatch.tenantId, bankEntry.tenantId),
  eq(bankMatch.entryId, bankEntry.id),
  isNull(bankMatch.undoneAt),
);

const shown = (view: EntryView) =>
  view === 'all' ? undefined : view === 'open' ? isNull(bankMatch.id) : sql`${bankMatch.id} is not null`;

/** Entries of a statement in its order, one more than a page holds. */
export const entryPage = (tx: Tx, statementId: Id<'bankStatement'>, view: EntryView, after: number) =>
  tx.db
    .select({ entry: bankEntry, match: bankMatch })
    .from(bankEntry)
    .leftJoin(bankMatch, STANDS)
    .where(and(eq(bankEntry.statementId, statementId), gt(bankEntry.position, after), shown(view)))
    .orderBy(asc(bankEntry.position))
    .limit(PAGE_SIZE + 1);

/** The nearest entry of a statement before or behind a place. */
export async function neighbour(
  tx: Tx,
  { statementId, position }: { statementId: Id<'bankStatement'>; position: number },
  where: 'before' | 'behind',
  view: EntryView,
): Promise<Id<'bankEntry'> | null> {
  const isThere = where === 'before' ? lt(bankEntry.position, position) : gt(bankEntry.position, position);
  const [row] = await tx.db
    .select({ id: bankEntry.id })
    .from(bankEntry)
    .leftJoin(bankMatch, STANDS)
    .where(and(eq(bankEntry.statementId, statementId), isThere, shown(view)))
    .orderBy(where === 'before' ? desc(bankEntry.position) : asc(bankEntry.position))
    .limit(1);
  return row?.id ?? null;
}

/** The payments of these matches, with what each settled. */
export async function paymentsOfMatches(tx: Tx, matchIds: readonly Id<'bankMatch'>[]) {
  if (matchIds.length === 0) return [];
  const parts = await tx.db
    .select({
      matchId: bankMatchPart.matchId,
      role: bankMatchPart.role,
      paymentId: payment.id,
      clientId: payment.clientId,
      clientName: client.name,
      amount: payment.amount,
      currency: payment.currency,
      unallocated: payment.unallocated,
    })
    .from(bankMatchPart)
    .innerJoin(payment, and(eq(payment.tenantId, bankMatchPart.tenantId), eq(payment.id, bankMatchPart.paymentId)))
    .innerJoin(client, and(eq(client.tenantId, payment.tenantId), eq(client.id, payment.clientId)))
    .where(inArray(bankMatchPart.matchId, [...matchIds]))
    .orderBy(asc(bankMatchPart.id));
  const settled = await settledBy(tx, parts.map(({ paymentId }) => paymentId)); // prettier-ignore
  return parts.map((part) => ({
    ...part,
    invoices: settled.flatMap(({ paymentId, id, number }) => (paymentId === part.paymentId ? [{ id, number }] : [])),
  }));
}

const settledBy = async (tx: Tx, paymentIds: readonly Id<'payment'>[]) =>
  paymentIds.length === 0
    ? []
    : tx.db
        .select({ paymentId: allocation.paymentId, id: invoice.id, number: invoice.printedNumber })
        .from(allocation)
        .innerJoin(invoice, and(eq(invoice.tenantId, allocation.tenantId), eq(invoice.id, allocation.invoiceId)))
        .where(inArray(allocation.paymentId, [...paymentIds]))
        .groupBy(allocation.paymentId, invoice.id, invoice.printedNumber)
        .having(sql`sum(${allocation.amount}) > 0`)
        .orderBy(invoice.id);

/** Names of clients by their ids. */
export const clientNames = (tx: Tx, ids: readonly Id<'client'>[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : tx.db
        .select({ id: client.id, name: client.name })
        .from(client)
        .where(inArray(client.id, [...ids]));

/** So many statements back are looked at: what is older was matched or will not be. */
const LATEST = 60;

/** The latest statements with how many of their entries are decided. */
export const statementsToMatch = (tx: Tx) => {
  const { tenantId, id, currency, firstDay, lastDay, bankAccountId } = bankStatement;
  return tx.db
    .select({
      id,
      bankName: bankAccount.bankName,
      iban: bankAccount.iban,
      currency,
      firstDay,
      lastDay,
      total: sql<number>`(select count(*)::int from ${bankEntry} e where e.tenant_id = ${tenantId} and e.statement_id = ${id})`,
      decided: sql<number>`(select count(*)::int from ${bankMatch} m where m.tenant_id = ${tenantId} and m.statement_id = ${id} and m.undone_at is null)`,
    })
    .from(bankStatement)
    .innerJoin(bankAccount, and(eq(bankAccount.tenantId, tenantId), eq(bankAccount.id, bankAccountId)))
    .where(eq(bankStatement.state, 'imported'))
    .orderBy(desc(lastDay), desc(id))
    .limit(LATEST);
};
