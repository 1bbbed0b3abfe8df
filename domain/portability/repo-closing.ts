import { and, eq, sql } from 'drizzle-orm';
import { company } from '#db/schema/company.ts';
import { companyClosing } from '#db/schema/company-closing.ts';
import { civilDate, type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { newId, type PersonId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { retainUntil } from './model/terms.ts';

export type ClosingRow = typeof companyClosing.$inferSelect;

export const companyOf = async (tx: Tx) => required(await tx.db.select().from(company));

export const openClosing = async (tx: Tx): Promise<ClosingRow | undefined> =>
  (await tx.db.select().from(companyClosing).where(eq(companyClosing.state, 'asked')))[0];

export const lockClosing = async (tx: Tx): Promise<ClosingRow | undefined> =>
  (await tx.db.select().from(companyClosing).where(eq(companyClosing.state, 'asked')).for('update'))[0];

export const insertClosing = async (tx: Tx, closesAt: Date, askedById: PersonId | null): Promise<ClosingRow> =>
  written(
    await tx.db.insert(companyClosing).values({ id: newId<'companyClosing'>(), closesAt, askedById }).returning(),
  );

export const settleClosing = (
  tx: Tx,
  { id }: Pick<ClosingRow, 'id'>,
  change: Pick<ClosingRow, 'state'> & { retainUntil?: CivilDate },
) =>
  tx.db
    .update(companyClosing)
    .set({ ...change, settledAt: tx.asOf })
    .where(and(eq(companyClosing.id, id), eq(companyClosing.state, 'asked')));

/** Until when the law wants the papers of the company kept, by its last one; today when it made none. */
export async function retentionOf(tx: Tx): Promise<CivilDate> {
  const [row] = await tx.db.execute<{ last: string | null }>(sql`
    select greatest((select max(issue_date) from app.invoice where number is not null), (select max(paid_date) from app.payment),
      (select max(receipt_date) from app.receipt))::text as last`);
  return row?.last ? retainUntil(civilDate(row.last)) : civilDateOf(tx.asOf);
}
