import { and, asc, between, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import { cashMove } from '#db/schema/cash-move.ts';
import { client } from '#db/schema/client.ts';
import { company } from '#db/schema/company.ts';
import { payment } from '#db/schema/payment.ts';
import { receipt } from '#db/schema/receipt.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** One writer at a time takes cash out of the till, until commit. */
export const lockTill = async (tx: Tx): Promise<void> => {
  await tx.db.select({ id: company.id }).from(company).for('update');
};

export const insertMove = async (tx: Tx, values: Omit<typeof cashMove.$inferInsert, 'id' | 'tenantId'>) =>
  required(
    await tx.db
      .insert(cashMove)
      .values({ id: newId<'cashMove'>(), ...values })
      .returning(),
  );

/** @throws NotFound */
export const findMove = async (tx: Tx, id: Id<'cashMove'>) =>
  required(await tx.db.select().from(cashMove).where(eq(cashMove.id, id)));

/** @throws NotFound */
export const lockMove = async (tx: Tx, id: Id<'cashMove'>) =>
  required(await tx.db.select().from(cashMove).where(eq(cashMove.id, id)).for('update'));

export const voidMove = async (tx: Tx, id: Id<'cashMove'>, voidReason: string) =>
  required(await tx.db.update(cashMove).set({ voidReason, voidedAt: tx.asOf }).where(eq(cashMove.id, id)).returning());

/** Cash of clients in a span of days, oldest first. */
export const cashBetween = (tx: Tx, from: CivilDate, to: CivilDate) =>
  tx.db
    .select({ payment, clientName: client.name, receiptNumber: receipt.printedNumber, receiptId: receipt.id })
    .from(payment)
    .innerJoin(client, and(eq(client.tenantId, payment.tenantId), eq(client.id, payment.clientId)))
    .leftJoin(receipt, and(eq(receipt.tenantId, payment.tenantId), eq(receipt.paymentId, payment.id)))
    .where(
      and(
        eq(payment.method, 'cash'),
        inArray(payment.state, ['recorded', 'reversed']),
        between(payment.paidDate, from, to),
      ),
    )
    .orderBy(asc(payment.paidDate), asc(payment.id));

/** Cash without a client in a span of days, oldest first. */
export const movesBetween = (tx: Tx, from: CivilDate, to: CivilDate) =>
  tx.db
    .select()
    .from(cashMove)
    .where(between(cashMove.day, from, to))
    .orderBy(asc(cashMove.day), asc(cashMove.id));

const moved = sql`coalesce(sum(case when ${cashMove.kind} = 'from_bank' then ${cashMove.amount} else -${cashMove.amount} end), 0)`;

/** What was in the till before a day, by all that was recorded here. */
export async function cashBefore(tx: Tx, date: CivilDate): Promise<bigint> {
  const [received, other] = await Promise.all([
    tx.db
      .select({ amount: sql`coalesce(sum(${payment.amount}), 0)`.mapWith(BigInt) })
      .from(payment)
      .where(and(eq(payment.method, 'cash'), eq(payment.state, 'recorded'), lt(payment.paidDate, date))),
    tx.db
      .select({ amount: moved.mapWith(BigInt) })
      .from(cashMove)
      .where(and(isNull(cashMove.voidedAt), lt(cashMove.day, date))),
  ]);
  return (received[0]?.amount ?? 0n) + (other[0]?.amount ?? 0n);
}

/** The least that is in the till at the end of any day from this one on: what may be taken out on it. */
export async function leastFrom(tx: Tx, day: CivilDate): Promise<bigint> {
  const [row] = await tx.db.execute<{ least: string | null }>(sql`
    select min(balance)::text as least from (
      select day, sum(amount) over (order by day) as balance from (
        select paid_date as day, sum(amount) as amount from app.payment where method = 'cash' and state = 'recorded' group by 1
        union all
        select day, sum(case when kind = 'from_bank' then amount else -amount end) from app.cash_move where voided_at is null group by 1
        union all select ${day}::date, 0
      ) moves
    ) days where day >= ${day}::date`);
  return BigInt(row?.least ?? 0);
}
