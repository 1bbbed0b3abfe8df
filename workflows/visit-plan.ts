import { condition, continueAsNew, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow';
import type { RecurringActivities, VisitsRef } from '#workers/activities/recurring.ts';
import { wake } from './wake.ts';

const { nextVisitStep, makeVisits, closePeriod, invoicePeriod } = proxyActivities<RecurringActivities>({
  taskQueue: 'core',
  startToCloseTimeout: '1 minute',
  retry: {
    initialInterval: '1 second',
    maximumInterval: '10 minutes',
    nonRetryableErrorTypes: ['Invalid', 'NotFound', 'Conflict', 'Forbidden', 'RefusedByLaw'],
  },
});

/**
 * Keeps the recurring work of one contracted service: its visits two weeks ahead and, for the service that leads its deal, the
 * end of each month. It ends when nothing comes back any more or Premium is over; saving, signing or buying starts it again.
 */
export async function visitPlan(ref: VisitsRef): Promise<void> {
  let woken = false;
  setHandler(wake, () => void (woken = true)); // before the first await, or an early signal is lost
  while (!workflowInfo().continueAsNewSuggested) {
    woken = false;
    const asOf = Date.now(); // workflow time: replays and skips as one
    const next = await nextVisitStep(ref, asOf);
    if (next.do === 'rest') {
      if (!woken) return;
    } else if (next.waitMs > 0) await condition(() => woken, next.waitMs);
    else if (next.do === 'visits') await makeVisits(ref, asOf);
    else if (next.do === 'close') await closePeriod(ref, next.dealId, next.periodStart, asOf);
    else await invoicePeriod(ref, next.closedPeriodId, asOf);
  }
  await continueAsNew<typeof visitPlan>(ref);
}
