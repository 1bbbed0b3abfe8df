import { addMonths, civilDateOf, endOfDay } from '#domain/kernel/pure/civil-date.ts';
import { endPremium } from '#domain/plans/end-premium.ts';
import { startPremium } from '#domain/plans/start-premium.ts';
import { hoursAfter, moment, workdaysBefore } from './calendar.ts';
import { itself, type World } from './world.ts';

/** Working days for which the company has had Premium. */
export const PREMIUM_SINCE = 3;

/** A month of trial, then Standard, where invoices wait for a click, and Premium since a few days ago. */
export function planPlan(world: World, founded: Date): void {
  const trialEnd = endOfDay(addMonths(civilDateOf(founded), 1));
  world.agenda.plan(hoursAfter(trialEnd, 0.1), (at) => endPremium(itself(world, at), {}));
  world.agenda.plan(moment(workdaysBefore(world.today, PREMIUM_SINCE), '08:05'), (at) =>
    startPremium(itself(world, at), { months: 1 }),
  );
}
