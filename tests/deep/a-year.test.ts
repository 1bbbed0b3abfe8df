import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { addDays } from '#domain/kernel/pure/civil-date.ts';
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
import { timeSkipping, workflowBundle } from '#tests/setup/temporal.ts';
import { recurringActivities, type VisitsRef } from '#workers/activities/recurring.ts';

/*
 * The same year as domain/recurring/a-year.test.ts on Temporal itself: thirty workflows with the server's time skipped, and an
 * activity that dies at each labelled point in turn, to be tried again by the server. Temporal's clock begins with today's; the
 * activities are told the year's.
 */
const YEAR_MS = 1_800_000;
const CRASHES = ['makeVisits', 'closePeriod', 'invoicePeriod'].flatMap((verb) => [
  `verb:before-commit@recurring.${verb}`,
  `verb:after-commit@recurring.${verb}`,
]);
let env: TestWorkflowEnvironment;
let year: Year;
let crashes = 0;
const known = new Set<VisitsRef['contractedServiceId']>();

/** An activity dies once at the point that is due; then the next one is due. */
function crashInTurn(): void {
  process.env['CRASH_AT'] = CRASHES[0];
  vi.spyOn(process, 'kill').mockImplementation(() => {
    crashes += 1;
    process.env['CRASH_AT'] = CRASHES[crashes % CRASHES.length];
    throw new Error('killed');
  });
}

/** The activities with the year's clock for the server's. */
function activitiesOf(offset: number): ReturnType<typeof recurringActivities> {
  const { nextVisitStep, makeVisits, closePeriod, invoicePeriod } = recurringActivities();
  return {
    nextVisitStep: (ref, asOf) => nextVisitStep(ref, asOf + offset),
    makeVisits: (ref, asOf) => makeVisits(ref, asOf + offset),
    closePeriod: (ref, dealId, periodStart, asOf) => closePeriod(ref, dealId, periodStart, asOf + offset),
    invoicePeriod: (ref, closedPeriodId, asOf) => invoicePeriod(ref, closedPeriodId, asOf + offset),
  };
}

/** As the relay does it: something has happened, whatever recurs looks again, also the service that leads a deal after it ended. */
async function wakeAll(): Promise<void> {
  for (const id of await servicesOf(year)) known.add(id);
  for (const contractedServiceId of known) {
    const ref: VisitsRef = { tenantId: year.company.tenantId, contractedServiceId };
    await env.client.workflow.signalWithStart('visitPlan', {
      workflowId: `t/${ref.tenantId}/visits/${contractedServiceId}`,
      taskQueue: 'core',
      signal: 'wake',
      args: [ref],
    });
  }
}

beforeAll(async () => {
  env = await TestWorkflowEnvironment.createTimeSkipping(timeSkipping());
  year = await aYear(10);
  crashInTurn();
}, 120_000);
afterAll(async () => {
  delete process.env['CRASH_AT'];
  vi.restoreAllMocks();
  await env.teardown();
});

it(
  'runs a year on skipped time: visits, reports and invoices as counted by hand, whatever dies meanwhile',
  async () => {
    const offset = at(START, 10).getTime() - (await env.currentTimeMs());
    const until = async (time: Date) => {
      const left = time.getTime() - ((await env.currentTimeMs()) + offset);
      if (left > 0) await env.sleep(left);
    };
    const worker = await Worker.create({
      connection: env.nativeConnection,
      taskQueue: 'core',
      workflowBundle: workflowBundle(),
      activities: activitiesOf(offset),
    });
    await worker.runUntil(async () => {
      await wakeAll();
      for (let day = addDays(START, 1); day <= END; day = addDays(day, 1)) {
        if (await decideOn(year, day)) await wakeAll();
        await until(at(day, 11));
        if (await resumeOn(year, day)) await wakeAll();
        await until(at(day, 16));
        await workOn(year, day);
        if ((await answerReports(year, day)) > 0) await wakeAll();
      }
      await until(at(addDays(END, 1), 12));
    });
    expect(crashes).toBeGreaterThan(60);
    for (const kind of KINDS) {
      const { counted, byHand } = await countedAndByHand(year, kind);
      expect({ kind, ...counted }).toEqual({ kind, ...byHand });
    }
  },
  YEAR_MS,
);
