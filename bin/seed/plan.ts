import type { OperatorActor } from '#domain/kernel/actor.ts';
import { addMonths, civilDateOf, endOfDay } from '#domain/kernel/pure/civil-date.ts';
import { endPremium } from '#domain/plans/end-premium.ts';
import { setSwitch } from '#domain/plans/set-switch.ts';
import { startPremium } from '#domain/plans/start-premium.ts';
import { hoursAfter, moment, workdaysBefore } from './calendar.ts';
import { as, itself, type World } from './world.ts';

/** Working days for which the company has had Premium. */
export const PREMIUM_SINCE = 3;

/** A month of trial, then Standard, where invoices wait for a click, and Premium since a few days ago. */
export function planPlan(world: World, founded: Date): void {
  const trialEnd = endOfDay(addMonths(civilDateOf(founded), 1));
  world.agenda.plan(hoursAfter(trialEnd, 0.1), async (at) => {
    await countSeats(world, 'on', at);
    await endPremium(itself(world, at), {});
  });
  world.agenda.plan(moment(workdaysBefore(world.today, PREMIUM_SINCE), '08:05'), async (at) => {
    await startPremium(itself(world, at), { months: 1 });
    await countSeats(world, 'plan', at);
  });
}

/** On Standard two of its office would write; the operator lets all six go on until the company decides for Premium. */
const countSeats = (world: World, state: 'on' | 'plan', asOf: Date) => {
  const { tenantId, personId } = as(world, 'ana', asOf);
  const reason = 'toată echipa, până se hotărăște pentru Premium';
  const operator: OperatorActor = { kind: 'operator', tenantId, personId, roles: ['operator'], reason, asOf };
  return setSwitch(operator, { feature: 'unlimited_seats', state, reason });
};
