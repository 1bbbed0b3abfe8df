import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { systemActor } from '#domain/kernel/actor.ts';
import { addDays } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import {
  answerReports,
  at,
  aYear,
  countedAndByHand,
  decideOn,
  END,
  KINDS,
  resumeOn,
  servicesOf,
  START,
  workOn,
  type Year,
} from '#tests/builders/year.ts';
import { recurringActivities } from '#workers/activities/recurring.ts';
import { nextVisitStep } from './next-visit-step.ts';

/*
 * The whole of 2027 on a clock of its own, every verb that runs by itself killed before and after its commit once a month and
 * tried again. tests/deep/a-year.test.ts does the same on Temporal with its time skipped.
 */
/** Of each contract; the run on Temporal has ten. */
const PLACES = 2;
let year: Year;
const wakeAt = new Map<Id<'contractedService'>, number>();
const { makeVisits, closePeriod, invoicePeriod } = recurringActivities();

/** Something has happened: whatever recurs looks again, as the relay would make it; new rows of a service join. */
async function wakeAll(): Promise<void> {
  for (const id of [...(await servicesOf(year)), ...wakeAt.keys()]) wakeAt.set(id, 0);
}

class Killed extends Error {}
const crashed = new Set<string>();

/** Kills an act at each labelled point, once a month, and then lets it be tried again, as Temporal does. */
async function survivingCrashes(verb: string, month: string, act: () => Promise<unknown>): Promise<void> {
  for (const point of ['verb:before-commit', 'verb:after-commit']) {
    if (crashed.has(`${verb} ${point} ${month}`)) continue;
    crashed.add(`${verb} ${point} ${month}`);
    process.env['CRASH_AT'] = `${point}@recurring.${verb}`;
    await expect(act()).rejects.toBeInstanceOf(Killed);
    delete process.env['CRASH_AT'];
  }
  await act();
}

/** What `workflows/visit-plan.ts` does for every service whose time has come. */
async function runAllDue(now: Date): Promise<void> {
  const month = now.toISOString().slice(0, 7);
  const { tenantId } = year.company;
  for (const contractedServiceId of [...wakeAt.keys()])
    while ((wakeAt.get(contractedServiceId) ?? Infinity) <= now.getTime()) {
      const ref = { tenantId, contractedServiceId };
      const step = await nextVisitStep(systemActor(tenantId, 'a year', now), ref);
      const time = now.getTime();
      if (step.do === 'rest') wakeAt.set(contractedServiceId, Infinity);
      else if (step.waitMs > 0) wakeAt.set(contractedServiceId, time + step.waitMs);
      else if (step.do === 'visits') await survivingCrashes('makeVisits', month, () => makeVisits(ref, time));
      else if (step.do === 'close')
        await survivingCrashes('closePeriod', month, () => closePeriod(ref, step.dealId, step.periodStart, time));
      else await survivingCrashes('invoicePeriod', month, () => invoicePeriod(ref, step.closedPeriodId, time));
    }
}

beforeAll(async () => {
  year = await aYear(PLACES);
  await wakeAll();
  vi.spyOn(process, 'kill').mockImplementation(() => {
    throw new Killed();
  });
}, 60_000);
afterEach(() => delete process.env['CRASH_AT']);

it('runs a year by itself: visits, reports and invoices as counted by hand, none twice and none lost', async () => {
  for (let day = addDays(START, 1); day <= END; day = addDays(day, 1)) {
    if (await decideOn(year, day)) await wakeAll();
    await runAllDue(at(day, 10));
    if (await resumeOn(year, day)) await wakeAll();
    await workOn(year, day);
    if ((await answerReports(year, day)) > 0) await wakeAll();
    await runAllDue(at(day, 16));
  }
  expect(crashed.size).toBeGreaterThan(60);
  for (const kind of KINDS) {
    const { counted, byHand } = await countedAndByHand(year, kind);
    expect({ kind, ...counted }).toEqual({ kind, ...byHand });
  }
}, 600_000);
