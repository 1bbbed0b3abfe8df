import { dropVisits, handOverPlanned } from '#domain/delivery/steps-visits.ts';
import { addDays, type CivilDate, civilDateOf, latest } from '#domain/kernel/pure/civil-date.ts';
import type { Id, PersonId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as plans from './repo.ts';

/** Whose workflow goes on when a report is answered, for the event of the answer; undefined when no plan made the report. */
export const leadOfReport = (tx: Tx, reportId: Id<'acceptanceReport'>) => plans.leadOfReport(tx, reportId);

/** The company's plan has changed: what runs by itself looks again whether it may. */
export async function wakeRecurring(tx: Tx, type: 'PlanStarted' | 'PlanEnded'): Promise<void> {
  const visits = (await plans.visitPlansOf(tx)).filter((one) => one.state === 'active');
  const periods = (await plans.periodPlans(tx)).filter((one) => one.state === 'active');
  const services = new Set([
    ...visits.map((one) => one.contractedServiceId),
    ...periods.map((one) => one.leadServiceId),
  ]);
  for (const visitsOf of services) tx.emit({ type, subject: visitsOf, visitsOf });
}

/** A team breaks up: what it went for is done by one person from now on, or by nobody yet. */
export const leaveTeam = (tx: Tx, teamId: Id<'team'>, successor: PersonId | undefined) =>
  plans.handTeamPlansTo(tx, teamId, successor ?? null);

/** A contract is on hold or over: visits from tomorrow on that nobody has touched go, and its recurring work looks again. */
export async function pauseDeal(tx: Tx, dealId: Id<'deal'>): Promise<void> {
  for (const plan of await plans.visitPlansOf(tx, dealId)) await dropVisits(tx, plan.id, civilDateOf(tx.asOf));
  await wakeDeal(tx, dealId);
}

/** Something about a deal has changed that its recurring work must know: it looks again. */
export async function wakeDeal(tx: Tx, dealId: Id<'deal'>): Promise<void> {
  const visits = (await plans.visitPlansOf(tx, dealId)).filter((one) => one.state === 'active');
  const period = await plans.periodPlanOf(tx, dealId);
  const services = new Set(visits.map((one) => one.contractedServiceId));
  if (period?.state === 'active') services.add(period.leadServiceId);
  for (const visitsOf of services) tx.emit({ type: 'VisitsPlanned', subject: visitsOf, visitsOf });
}

/**
 * A service goes on from a day as another row, with another price: its rhythm goes on in step, with what is planned from that
 * day. What was to happen before stays with the old one.
 */
export async function continueVisits(
  tx: Tx,
  { from, to }: Record<'from' | 'to', Id<'contractedService'>>,
  day: CivilDate,
): Promise<void> {
  const plan = await plans.lockVisitPlan(tx, from);
  if (plan?.state !== 'active')
    return void (await handOverPlanned(tx, from, { contractedServiceId: to, visitPlanId: null }, day));
  const { id: _id, tenantId: _tenant, version: _version, createdAt: _made, ...rhythm } = plan;
  const tomorrow = addDays(civilDateOf(tx.asOf), 1);
  const missedFrom = latest(day, tomorrow); // until today it was done, or missed, on the old row
  const next = await plans.insertVisitPlan(tx, { ...rhythm, contractedServiceId: to, missedFrom });
  await handOverPlanned(tx, from, { contractedServiceId: to, visitPlanId: next.id }, day);
  tx.emit({ type: 'VisitsPlanned', subject: next.id, visitsOf: to });
}
