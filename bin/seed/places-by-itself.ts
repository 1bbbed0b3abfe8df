import { acceptReport } from '#domain/acceptance/accept-report.ts';
import { blockWork } from '#domain/delivery/block-work.ts';
import { listWork } from '#domain/delivery/list-work.ts';
import { type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { invoicePeriod } from '#domain/recurring/invoice-period.ts';
import { listRecurring } from '#domain/recurring/list-recurring.ts';
import { makeVisits } from '#domain/recurring/make-visits.ts';
import { nextVisitDay } from '#domain/recurring/model/visit-days.ts';
import { nextVisitStep } from '#domain/recurring/next-visit-step.ts';
import { savePeriodPlan } from '#domain/recurring/save-period-plan.ts';
import { saveVisitPlan } from '#domain/recurring/save-visit-plan.ts';
import { settleMissedPeriod } from '#domain/recurring/settle-missed-period.ts';
import { hoursAfter, moment, workdaysBefore } from './calendar.ts';
import { CLIENTS } from './clients-data.ts';
import { holderOf } from './holders.ts';
import { PLACES_CLIENT } from './places-data.ts';
import { onTheSpot, type Round, visited } from './rounds.ts';
import { validate } from './spv.ts';
import { as, itself, type World } from './world.ts';

interface Recurring {
  dealId: Id<'deal'>;
  rounds: readonly Round[];
  /** The first month: its report and invoice are the first that the plan makes. */
  month: CivilDate;
}

/** Gives each round its rhythm, goes to what that planned, and closes the month before. */
export async function runByItself(world: World, { dealId, rounds, month }: Recurring, at: Date): Promise<void> {
  const today = civilDateOf(at);
  for (const round of rounds) {
    const { contractedServiceId, rhythm, calendar, madeLate } = round;
    const startDate = nextVisitDay(calendar, today) ?? today;
    const plan = { contractedServiceId, rhythm, startDate, ...onTheSpot(world, round, at) };
    await saveVisitPlan(as(world, 'ioana', at), plan);
    const make = (then: Date) => makeVisits(itself(world, then), { contractedServiceId });
    if (madeLate) world.agenda.plan(hoursAfter(world.now, -0.5), make);
    else await make(at);
  }
  await goThere(world, dealId, rounds, at);
  await closeMonth(world, { dealId, rounds, month }, hoursAfter(at, 0.3));
}

async function goThere(world: World, dealId: Id<'deal'>, rounds: readonly Round[], at: Date): Promise<void> {
  const asked = { dealId, from: civilDateOf(at), to: world.today, states: ['planned' as const] };
  const { rows } = await listWork(as(world, 'ioana', at), asked);
  for (const { workOrderId, contractedServiceId, plannedDate: day } of rows) {
    const round = rounds.find((one) => one.contractedServiceId === contractedServiceId);
    if (!round) continue;
    const { by } = round.place;
    const { inTheWay: reason } = round;
    if (reason !== undefined && day === workdaysBefore(world.today, 1))
      world.agenda.plan(moment(day, '08:25'), (then) => blockWork(as(world, by, then), { workOrderId, reason }));
    else visited(world, { workOrderId, by, day });
  }
}

/** The month before ended without Premium: one report of all places now, and its invoice as soon as the client accepts. */
async function closeMonth(world: World, { dealId, rounds, month }: Recurring, at: Date): Promise<void> {
  const accountant = as(world, 'elena', at);
  await savePeriodPlan(accountant, { dealId, report: 'send', invoice: 'issue', startDate: month });
  await settleMissedPeriod(accountant, { dealId, periodStart: month, way: 'make' });
  const { rows } = await listRecurring(accountant, {});
  const reportId = rows.find((one) => one.dealId === dealId)?.last?.reportId;
  if (!reportId) throw new Error('a month of visits has a report');
  world.agenda.plan(moment(workdaysBefore(world.today, 2), '10:40'), async (then) => {
    const name = CLIENTS.find((one) => one.key === PLACES_CLIENT)?.representativeName ?? '';
    await acceptReport(await holderOf(world, reportId, then), { reportId, name });
    const invoiceId = await invoice(world, rounds, hoursAfter(then, 0.1));
    if (invoiceId) world.agenda.plan(hoursAfter(then, 0.6), (later) => validate(world, invoiceId, later));
  });
}

/** What the first round's workflow does when the client has answered. */
async function invoice(world: World, [lead]: readonly Round[], at: Date): Promise<Id<'invoice'> | null> {
  const system = itself(world, at);
  if (!lead) return null;
  const { contractedServiceId } = lead;
  await makeVisits(system, { contractedServiceId });
  const step = await nextVisitStep(system, { contractedServiceId });
  if (step.do !== 'invoice') throw new Error(`an accepted month is invoiced, not: ${step.do}`);
  return (await invoicePeriod(system, { closedPeriodId: step.closedPeriodId })).invoiceId;
}
