import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { bankEntry } from '#db/schema/bank-entry.ts';
import { bankMatch } from '#db/schema/bank-match.ts';
import { cardPayout, cardPayoutLine } from '#db/schema/card-payout.ts';
import { client } from '#db/schema/client.ts';
import { invoice } from '#db/schema/invoice.ts';
import { payment } from '#db/schema/payment.ts';
import { allocation } from '#db/schema/allocation.ts';
import { PAGE_SIZE } from '#domain/kernel/keyset.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type PayoutRow = typeof cardPayout.$inferSelect;
type Values = Omit<typeof cardPayout.$inferInsert, 'id' | 'tenantId'>;
type LineValues = Omit<typeof cardPayoutLine.$inferInsert, 'id' | 'tenantId' | 'cardPayoutId'>;

export const keep = async (tx: Tx, values: Values): Promise<PayoutRow> =>
  written(
    await tx.db
      .insert(cardPayout)
      .values({ id: newId<'cardPayout'>(), ...values })
      .onConflictDoUpdate({
        target: [cardPayout.tenantId, cardPayout.reference],
        set: { state: values.state, arrivalDate: values.arrivalDate, amount: values.amount, readAt: values.readAt },
      })
      .returning(),
  );

const AT_ONCE = 1_000;

export async function keepLines(tx: Tx, cardPayoutId: Id<'cardPayout'>, lines: readonly LineValues[]): Promise<void> {
  for (let from = 0; from < lines.length; from += AT_ONCE)
    await tx.db
      .insert(cardPayoutLine)
      .values(lines.slice(from, from + AT_ONCE).map((one) => ({ id: newId<'cardPayoutLine'>(), cardPayoutId, ...one })))
      .onConflictDoUpdate({
        target: [cardPayoutLine.tenantId, cardPayoutLine.reference],
        set: { paymentId: sql`coalesce(${cardPayoutLine.paymentId}, excluded.payment_id)` }, // told of before its payment was
      });
}

/** Card payments by the service's own ids of them, of one of its accounts. */
export async function paymentsOf(
  tx: Tx,
  accountId: string,
  intentIds: readonly string[],
): Promise<Map<string, Id<'payment'>>> {
  if (intentIds.length === 0) return new Map();
  const rows = await tx.db
    .select({ id: payment.id, reference: payment.reference })
    .from(payment)
    .where(
      and(
        inArray(payment.effectKey, [...new Set(intentIds)].map((one) => `stripe:${one}`)), // prettier-ignore
        eq(payment.accountId, accountId),
      ),
    );
  return new Map(rows.map(({ id, reference }) => [reference ?? '', id]));
}

export interface PayoutFilter {
  from?: CivilDate | undefined;
  to?: CivilDate | undefined;
}

const within = ({ from, to }: PayoutFilter) =>
  and(
    from === undefined ? undefined : sql`${cardPayout.arrivalDate} >= ${from}::date`,
    to === undefined ? undefined : sql`${cardPayout.arrivalDate} <= ${to}::date`,
  );

const SUMS = sql`
  (select count(*) filter (where l.kind = 'charge')::int as payments,
    coalesce(sum(l.amount) filter (where l.kind = 'charge'), 0)::text as gross,
    coalesce(-sum(l.amount) filter (where l.kind in ('refund', 'dispute', 'dispute_won')), 0)::text as back,
    coalesce(sum(l.fee), 0)::text as fee,
    coalesce(-sum(l.amount) filter (where l.kind = 'fee'), 0)::text as charged,
    coalesce(sum(l.amount) filter (where l.kind = 'other'), 0)::text as other
  from app.card_payout_line l where l.tenant_id = p.tenant_id and l.card_payout_id = p.id)`;

const asSums = (row: Record<string, string | number>) => {
  const [gross, back, other] = [BigInt(row['gross'] ?? 0), BigInt(row['back'] ?? 0), BigInt(row['other'] ?? 0)];
  return { payments: Number(row['payments']), gross, back, other, fees: BigInt(row['fee'] ?? 0) + BigInt(row['charged'] ?? 0) }; // prettier-ignore
};

/** What these payouts are made of, by payout. */
export async function sumsOf(tx: Tx, ids: readonly Id<'cardPayout'>[]) {
  if (ids.length === 0) return new Map<string, ReturnType<typeof asSums>>();
  const wanted = sql.join(ids.map((one) => sql`${one}::uuid`), sql`, `); // prettier-ignore
  const rows = await tx.db.execute<Record<string, string | number>>(sql`
    select p.id, s.* from app.card_payout p cross join lateral ${SUMS} s where p.id in (${wanted})`);
  return new Map(rows.map((row) => [String(row['id']), asSums(row)]));
}

/** The latest first. */
export const listPage = (tx: Tx, filter: PayoutFilter, after: { sort: string; id: string } | undefined) =>
  tx.db
    .select()
    .from(cardPayout)
    .where(
      and(
        within(filter),
        after && sql`(${cardPayout.arrivalDate}, ${cardPayout.id}) < (${after.sort}::date, ${after.id}::uuid)`,
      ),
    )
    .orderBy(sql`${cardPayout.arrivalDate} desc, ${cardPayout.id} desc`)
    .limit(PAGE_SIZE + 1);

/** Of the payouts of a period that did not fail, by currency. */
export async function totalsOf(tx: Tx, filter: PayoutFilter) {
  const rows = await tx.db.execute<Record<string, string | number>>(sql`
    select p.currency, count(*)::int as count, sum(p.amount)::text as amount, sum(s.payments)::int as payments,
      sum(s.gross::bigint)::text as gross, sum(s.back::bigint)::text as back, sum(s.fee::bigint)::text as fee,
      sum(s.charged::bigint)::text as charged, sum(s.other::bigint)::text as other
    from ${cardPayout} p cross join lateral ${SUMS} s
    where p.state not in ('failed', 'canceled')
      and (${filter.from ?? null}::date is null or p.arrival_date >= ${filter.from ?? null}::date)
      and (${filter.to ?? null}::date is null or p.arrival_date <= ${filter.to ?? null}::date)
    group by p.currency order by p.currency`);
  return rows.map((row) => ({
    currency: String(row['currency']),
    count: Number(row['count']),
    amount: BigInt(row['amount'] ?? 0),
    ...asSums(row),
  }));
}

/** Card payments that no payout has brought to the bank yet, by currency. */
export async function onTheWay(tx: Tx) {
  const rows = await tx.db.execute<{ currency: string; count: number; amount: string }>(sql`
    select p.currency, count(*)::int as count, sum(p.amount)::text as amount from ${payment} p
    where p.method = 'card' and p.state in ('succeeded', 'disputed') and p.amount > 0
      and not exists (select 1 from ${cardPayoutLine} l where l.tenant_id = p.tenant_id and l.payment_id = p.id and l.kind = 'charge')
    group by p.currency order by p.currency`);
  return rows.map(({ currency, count, amount }) => ({ currency, count, amount: BigInt(amount) }));
}

export const find = async (tx: Tx, id: Id<'cardPayout'>): Promise<PayoutRow> =>
  required(await tx.db.select().from(cardPayout).where(eq(cardPayout.id, id)));

/** The entries of statements that bring these payouts. */
export async function entriesOf(tx: Tx, ids: readonly Id<'cardPayout'>[]) {
  const rows = await tx.db
    .select({
      payoutId: bankMatch.payoutId,
      id: bankEntry.id,
      statementId: bankEntry.statementId,
      bookedDay: bankEntry.bookedDay,
    }) // prettier-ignore
    .from(bankMatch)
    .innerJoin(bankEntry, and(eq(bankEntry.tenantId, bankMatch.tenantId), eq(bankEntry.id, bankMatch.entryId)))
    .where(and(inArray(bankMatch.payoutId, [...ids]), isNull(bankMatch.undoneAt)));
  return new Map(rows.map(({ payoutId, ...entry }) => [payoutId, entry]));
}

/** The movements of a payout in their order. */
export const linesOf = (tx: Tx, id: Id<'cardPayout'>) =>
  tx.db
    .select({
      line: cardPayoutLine,
      payment: { id: payment.id, clientId: payment.clientId, state: payment.state },
      clientName: client.name,
    })
    .from(cardPayoutLine)
    .leftJoin(payment, and(eq(payment.tenantId, cardPayoutLine.tenantId), eq(payment.id, cardPayoutLine.paymentId)))
    .leftJoin(client, and(eq(client.tenantId, payment.tenantId), eq(client.id, payment.clientId)))
    .where(eq(cardPayoutLine.cardPayoutId, id))
    .orderBy(cardPayoutLine.day, cardPayoutLine.id);

/** The invoices that these payments ever settled. */
export const invoicesOf = async (tx: Tx, paymentIds: readonly Id<'payment'>[]) =>
  tx.db
    .selectDistinct({ paymentId: allocation.paymentId, id: invoice.id, number: invoice.printedNumber })
    .from(allocation)
    .innerJoin(invoice, and(eq(invoice.tenantId, allocation.tenantId), eq(invoice.id, allocation.invoiceId)))
    .where(inArray(allocation.paymentId, [...paymentIds]));

/** Of the latest payouts, those that have arrived or never will. */
export const settledReferences = async (tx: Tx): Promise<string[]> =>
  (
    await tx.db
      .select({ reference: cardPayout.reference })
      .from(cardPayout)
      .where(inArray(cardPayout.state, ['paid', 'failed', 'canceled']))
      .orderBy(sql`${cardPayout.arrivalDate} desc`)
      .limit(200)
  ).map(({ reference }) => reference);
