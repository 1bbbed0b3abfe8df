import { and, asc, count, desc, eq, gte, isNull, lte, or } from 'drizzle-orm';
import { invoice } from '#db/schema/invoice.ts';
import { spvOutage, spvTry } from '#db/schema/spv-outage.ts';
import { submission } from '#db/schema/submission.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type OutageRow = typeof spvOutage.$inferSelect;
type OutageId = Id<'spvOutage'>;

export const openOutage = async (tx: Tx): Promise<OutageRow | undefined> =>
  (await tx.db.select().from(spvOutage).where(isNull(spvOutage.endedAt)).for('update'))[0];

/** The outage that lasts; two workers that find none at once begin one. */
export async function beginOutage(tx: Tx): Promise<OutageRow> {
  const values = { id: newId<'spvOutage'>(), startedAt: tx.asOf };
  const [row] = await tx.db.insert(spvOutage).values(values).onConflictDoNothing().returning();
  const lasting = row ?? (await openOutage(tx));
  return written(lasting ? [lasting] : []);
}

export const endOutage = (tx: Tx) => tx.db.update(spvOutage).set({ endedAt: tx.asOf }).where(isNull(spvOutage.endedAt));

export const insertTry = (tx: Tx, outageId: OutageId, operation: string, answer: string) =>
  tx.db.insert(spvTry).values({ id: newId<'spvTry'>(), outageId, operation, answer, at: tx.asOf });

/** Outages that touch a time, newest first, with how many calls failed in each. */
export const outagesBetween = (tx: Tx, from: Date, to: Date, limit: number) =>
  tx.db
    .select({
      id: spvOutage.id,
      startedAt: spvOutage.startedAt,
      endedAt: spvOutage.endedAt,
      tries: count(spvTry.id),
    })
    .from(spvOutage)
    .leftJoin(spvTry, and(eq(spvTry.tenantId, spvOutage.tenantId), eq(spvTry.outageId, spvOutage.id)))
    .where(and(lte(spvOutage.startedAt, to), or(isNull(spvOutage.endedAt), gte(spvOutage.endedAt, from))))
    .groupBy(spvOutage.id, spvOutage.tenantId, spvOutage.startedAt, spvOutage.endedAt)
    .orderBy(desc(spvOutage.startedAt), desc(spvOutage.id))
    .limit(limit);

export const triesOf = (tx: Tx, outageId: OutageId, limit: number) =>
  tx.db
    .select({ at: spvTry.at, operation: spvTry.operation, answer: spvTry.answer })
    .from(spvTry)
    .where(eq(spvTry.outageId, outageId))
    .orderBy(asc(spvTry.at), asc(spvTry.id))
    .limit(limit);

/** Invoices that were issued before the end of a time and were not in SPV yet when it began: their term ran meanwhile. */
export const waitingDuring = async (tx: Tx, from: Date, to: Date, limit: number) => {
  const rows = await tx.db
    .select({ number: invoice.printedNumber, issueDate: invoice.issueDate, deadline: submission.deadlineDate })
    .from(submission)
    .innerJoin(invoice, and(eq(invoice.tenantId, submission.tenantId), eq(invoice.id, submission.invoiceId)))
    .where(
      and(
        lte(submission.createdAt, to),
        or(isNull(submission.settledAt), gte(submission.settledAt, from)),
        or(isNull(submission.exclusion), eq(submission.exclusion, 'annulled')),
      ),
    )
    .orderBy(asc(submission.deadlineDate), asc(submission.id))
    .limit(limit);
  return rows.flatMap(
    ({ number, issueDate, deadline }): { number: string; issueDate: CivilDate; deadline: CivilDate }[] =>
      number === null || issueDate === null ? [] : [{ number, issueDate, deadline }],
  );
};
