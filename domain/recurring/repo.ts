import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { closedPeriod } from '#db/schema/closed-period.ts';
import { periodPlan } from '#db/schema/period-plan.ts';
import { visitPlan } from '#db/schema/visit-plan.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { type Id, newId, type PersonId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type VisitPlanRow = typeof visitPlan.$inferSelect;
export type PeriodPlanRow = typeof periodPlan.$inferSelect;
export type ClosedPeriodRow = typeof closedPeriod.$inferSelect;
export type NewVisitPlan = Omit<typeof visitPlan.$inferInsert, 'id' | 'tenantId' | 'version'>;
export type NewPeriodPlan = Omit<typeof periodPlan.$inferInsert, 'id' | 'tenantId' | 'version'>;
export type NewClosedPeriod = Omit<typeof closedPeriod.$inferInsert, 'id' | 'tenantId'>;

export const insertVisitPlan = async (tx: Tx, values: NewVisitPlan): Promise<VisitPlanRow> =>
  written(
    await tx.db
      .insert(visitPlan)
      .values({ id: newId<'visitPlan'>(), ...values })
      .returning(),
  );

export const updateVisitPlan = async (
  tx: Tx,
  id: Id<'visitPlan'>,
  values: Partial<NewVisitPlan>,
): Promise<VisitPlanRow> =>
  written(
    await tx.db
      .update(visitPlan)
      .set({ ...values, version: sql`${visitPlan.version} + 1` })
      .where(eq(visitPlan.id, id))
      .returning(),
  );

/** The plans that a team goes for are one person's from now on, or nobody's. */
export const handTeamPlansTo = (tx: Tx, teamId: Id<'team'>, assigneeId: PersonId | null) =>
  tx.db
    .update(visitPlan)
    .set({ teamId: null, assigneeId, version: sql`${visitPlan.version} + 1` })
    .where(eq(visitPlan.teamId, teamId));

/** The plan of a service, locked; undefined when it has none. */
export const lockVisitPlan = async (
  tx: Tx,
  contractedServiceId: Id<'contractedService'>,
): Promise<VisitPlanRow | undefined> =>
  (await tx.db.select().from(visitPlan).where(eq(visitPlan.contractedServiceId, contractedServiceId)).for('update'))[0];

export const visitPlanOf = async (
  tx: Tx,
  contractedServiceId: Id<'contractedService'>,
): Promise<VisitPlanRow | undefined> =>
  (await tx.db.select().from(visitPlan).where(eq(visitPlan.contractedServiceId, contractedServiceId)))[0];

export const visitPlansOf = (tx: Tx, dealId?: Id<'deal'>): Promise<VisitPlanRow[]> =>
  tx.db
    .select()
    .from(visitPlan)
    .where(dealId && eq(visitPlan.dealId, dealId))
    .orderBy(asc(visitPlan.id))
    .limit(MOST_PLANS);

/** Every plan, locked in the order of its id. */
export const lockVisitPlans = (tx: Tx): Promise<VisitPlanRow[]> =>
  tx.db.select().from(visitPlan).orderBy(asc(visitPlan.id)).limit(MOST_PLANS).for('update');

const MOST_PLANS = 2_000;

export const insertPeriodPlan = async (tx: Tx, values: NewPeriodPlan): Promise<PeriodPlanRow> =>
  written(
    await tx.db
      .insert(periodPlan)
      .values({ id: newId<'periodPlan'>(), ...values })
      .returning(),
  );

export const updatePeriodPlan = async (
  tx: Tx,
  id: Id<'periodPlan'>,
  values: Partial<NewPeriodPlan>,
): Promise<PeriodPlanRow> =>
  written(
    await tx.db
      .update(periodPlan)
      .set({ ...values, version: sql`${periodPlan.version} + 1` })
      .where(eq(periodPlan.id, id))
      .returning(),
  );

export const lockPeriodPlan = async (tx: Tx, dealId: Id<'deal'>): Promise<PeriodPlanRow | undefined> =>
  (await tx.db.select().from(periodPlan).where(eq(periodPlan.dealId, dealId)).for('update'))[0];

export const periodPlanOf = async (tx: Tx, dealId: Id<'deal'>): Promise<PeriodPlanRow | undefined> =>
  (await tx.db.select().from(periodPlan).where(eq(periodPlan.dealId, dealId)))[0];

/** The active plan whose months this service's workflow closes. */
export const periodPlanLedBy = async (
  tx: Tx,
  leadServiceId: Id<'contractedService'>,
): Promise<PeriodPlanRow | undefined> =>
  (
    await tx.db
      .select()
      .from(periodPlan)
      .where(and(eq(periodPlan.leadServiceId, leadServiceId), eq(periodPlan.state, 'active')))
  )[0];

export const periodPlans = (tx: Tx): Promise<PeriodPlanRow[]> =>
  tx.db.select().from(periodPlan).orderBy(asc(periodPlan.id)).limit(MOST_PLANS);

/** Notes a month as closed; undefined when it was closed before. */
export const insertClosed = async (tx: Tx, values: NewClosedPeriod): Promise<ClosedPeriodRow | undefined> =>
  (
    await tx.db
      .insert(closedPeriod)
      .values({ id: newId<'closedPeriod'>(), ...values })
      .onConflictDoNothing({ target: [closedPeriod.tenantId, closedPeriod.dealId, closedPeriod.periodStart] })
      .returning()
  )[0];

export const updateClosed = (
  tx: Tx,
  id: Id<'closedPeriod'>,
  values: Partial<Pick<ClosedPeriodRow, 'outcome' | 'reportId' | 'invoicing' | 'invoiceId' | 'problem'>>,
) => tx.db.update(closedPeriod).set(values).where(eq(closedPeriod.id, id));

export const lockClosed = async (tx: Tx, id: Id<'closedPeriod'>): Promise<ClosedPeriodRow> =>
  required(await tx.db.select().from(closedPeriod).where(eq(closedPeriod.id, id)).for('update'));

/** The months of these deals that were closed, newest first. */
export const closedOf = (tx: Tx, dealIds: readonly Id<'deal'>[]): Promise<ClosedPeriodRow[]> =>
  dealIds.length === 0
    ? Promise.resolve([])
    : tx.db
        .select()
        .from(closedPeriod)
        .where(inArray(closedPeriod.dealId, [...dealIds]))
        .orderBy(sql`${closedPeriod.periodStart} desc`, asc(closedPeriod.id));

export const closedMonth = async (
  tx: Tx,
  dealId: Id<'deal'>,
  periodStart: CivilDate,
): Promise<ClosedPeriodRow | undefined> =>
  (
    await tx.db
      .select()
      .from(closedPeriod)
      .where(and(eq(closedPeriod.dealId, dealId), eq(closedPeriod.periodStart, periodStart)))
  )[0];

/** The service whose workflow waits for the answer to a report; undefined when no plan made it. */
export const leadOfReport = async (
  tx: Tx,
  reportId: Id<'acceptanceReport'>,
): Promise<Id<'contractedService'> | undefined> =>
  (
    await tx.db
      .select({ id: periodPlan.leadServiceId })
      .from(closedPeriod)
      .innerJoin(
        periodPlan,
        and(eq(periodPlan.tenantId, closedPeriod.tenantId), eq(periodPlan.id, closedPeriod.planId)),
      )
      .where(and(eq(closedPeriod.reportId, reportId), eq(closedPeriod.invoicing, 'waiting')))
  )[0]?.id;
