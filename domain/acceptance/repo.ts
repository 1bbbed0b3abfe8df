import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { acceptanceLine } from '#db/schema/acceptance-line.ts';
import { acceptanceReport } from '#db/schema/acceptance-report.ts';
import { contract } from '#db/schema/contract.ts';
import { objection } from '#db/schema/objection.ts';
import { anyOf } from '#domain/kernel/any-of.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type ReportRow = typeof acceptanceReport.$inferSelect;
export type LineRow = typeof acceptanceLine.$inferSelect;
export type ObjectionRow = typeof objection.$inferSelect;
export type NewReport = Omit<typeof acceptanceReport.$inferInsert, 'id' | 'tenantId' | 'version'>;
export type NewLine = Omit<typeof acceptanceLine.$inferInsert, 'id' | 'tenantId' | 'reportId' | 'position'>;
export type NewObjection = Omit<typeof objection.$inferInsert, 'id' | 'tenantId'>;

export const insertReport = async (tx: Tx, values: NewReport): Promise<ReportRow> =>
  written(
    await tx.db
      .insert(acceptanceReport)
      .values({ id: newId<'acceptanceReport'>(), ...values })
      .returning(),
  );

export const findReport = async (tx: Tx, id: Id<'acceptanceReport'>): Promise<ReportRow> =>
  required(await tx.db.select().from(acceptanceReport).where(eq(acceptanceReport.id, id)));

export const lockReport = async (tx: Tx, id: Id<'acceptanceReport'>): Promise<ReportRow> =>
  required(await tx.db.select().from(acceptanceReport).where(eq(acceptanceReport.id, id)).for('update'));

export const updateReport = async (
  tx: Tx,
  id: Id<'acceptanceReport'>,
  values: Partial<NewReport>,
): Promise<ReportRow> =>
  written(
    await tx.db
      .update(acceptanceReport)
      .set({ ...values, version: sql`${acceptanceReport.version} + 1` })
      .where(eq(acceptanceReport.id, id))
      .returning(),
  );

export const deleteReport = async (tx: Tx, id: Id<'acceptanceReport'>): Promise<void> => {
  await tx.db.delete(acceptanceLine).where(eq(acceptanceLine.reportId, id));
  await tx.db.delete(acceptanceReport).where(eq(acceptanceReport.id, id));
};

export const replaceLines = async (tx: Tx, reportId: Id<'acceptanceReport'>, lines: readonly NewLine[]) => {
  await tx.db.delete(acceptanceLine).where(eq(acceptanceLine.reportId, reportId));
  if (lines.length === 0) return;
  await tx.db
    .insert(acceptanceLine)
    .values(lines.map((one, index) => ({ id: newId<'acceptanceLine'>(), reportId, position: index + 1, ...one })));
};

export const linesOf = (tx: Tx, reportId: Id<'acceptanceReport'>): Promise<LineRow[]> =>
  tx.db
    .select()
    .from(acceptanceLine)
    .where(eq(acceptanceLine.reportId, reportId))
    .orderBy(asc(acceptanceLine.position));

/** The lines, locked in the order of their ids; a foreign or missing id is simply absent. */
export const lockLines = (tx: Tx, ids: readonly Id<'acceptanceLine'>[]): Promise<LineRow[]> =>
  tx.db
    .select()
    .from(acceptanceLine)
    .where(anyOf(acceptanceLine.id, ids))
    .orderBy(asc(acceptanceLine.id))
    .for('update');

/** Sets what invoices have taken of lines, thousandths, all by one statement. */
export const setInvoiced = (tx: Tx, lines: readonly Pick<LineRow, 'id' | 'invoiced'>[]) => {
  const ids = sql.param(`{${lines.map((one) => one.id).join(',')}}`);
  const quantities = sql.param(`{${lines.map((one) => one.invoiced).join(',')}}`);
  return tx.db.execute(sql`
    update ${acceptanceLine} l set invoiced = taken.invoiced
    from unnest(${ids}::uuid[], ${quantities}::bigint[]) as taken (id, invoiced) where l.id = taken.id`);
};

export const updateLine = (
  tx: Tx,
  id: Id<'acceptanceLine'>,
  values: Partial<Pick<LineRow, 'accepted' | 'invoiced' | 'net'>>,
) => tx.db.update(acceptanceLine).set(values).where(eq(acceptanceLine.id, id));

export const insertObjection = async (tx: Tx, values: NewObjection): Promise<ObjectionRow> =>
  written(
    await tx.db
      .insert(objection)
      .values({ id: newId<'objection'>(), ...values })
      .returning(),
  );

export const objectionsOf = (tx: Tx, reportId: Id<'acceptanceReport'>): Promise<ObjectionRow[]> =>
  tx.db.select().from(objection).where(eq(objection.reportId, reportId)).orderBy(asc(objection.id));

export const lockObjection = async (tx: Tx, id: Id<'objection'>): Promise<ObjectionRow> =>
  required(await tx.db.select().from(objection).where(eq(objection.id, id)).for('update'));

export const markRemedied = (tx: Tx, id: Id<'objection'>) =>
  tx.db.update(objection).set({ remediedAt: tx.asOf }).where(eq(objection.id, id));

/** Reports of a client that wait for an answer, with the contract's clause of tacit acceptance. */
export const waitingOf = (tx: Tx, clientId: Id<'client'>) =>
  tx.db
    .select({
      id: acceptanceReport.id,
      sentAt: acceptanceReport.sentAt,
      reminders: acceptanceReport.reminders,
      tacitAcceptanceDays: contract.tacitAcceptanceDays,
    })
    .from(acceptanceReport)
    .leftJoin(contract, ofContract)
    .where(and(eq(acceptanceReport.clientId, clientId), inArray(acceptanceReport.state, ['sent', 'viewed'])));

const ofContract = and(eq(contract.tenantId, acceptanceReport.tenantId), eq(contract.id, acceptanceReport.contractId));

/** The report's contract, as far as a report needs it. */
export const contractOf = async (tx: Tx, id: Id<'contract'> | null) =>
  id === null
    ? undefined
    : (
        await tx.db
          .select({
            id: contract.id,
            printedNumber: contract.printedNumber,
            contractDate: contract.contractDate,
            tacitAcceptanceDays: contract.tacitAcceptanceDays,
            acceptanceGate: contract.acceptanceGate,
          })
          .from(contract)
          .where(eq(contract.id, id))
      )[0];

export const ofDeal = (tx: Tx, dealId: Id<'deal'>): Promise<ReportRow[]> =>
  tx.db.select().from(acceptanceReport).where(eq(acceptanceReport.dealId, dealId)).orderBy(asc(acceptanceReport.id));

export const lastOfClient = async (tx: Tx, clientId: Id<'client'>): Promise<ReportRow | undefined> =>
  (
    await tx.db
      .select()
      .from(acceptanceReport)
      .where(eq(acceptanceReport.clientId, clientId))
      .orderBy(desc(acceptanceReport.id))
      .limit(1)
  )[0];
