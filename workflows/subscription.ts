import { condition, continueAsNew, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow';
import type { SubscriptionActivities, TenantRef } from '#workers/activities/subscription.ts';
import { wake } from './wake.ts';

const { nextPlanStep, noticeEnd, endPremium, writeOrderPaper, lookForMoney } = proxyActivities<SubscriptionActivities>({
  taskQueue: 'core',
  startToCloseTimeout: '1 minute',
  retry: {
    initialInterval: '1 second',
    maximumInterval: '10 minutes',
    nonRetryableErrorTypes: ['Invalid', 'NotFound', 'Forbidden'],
  },
});

/**
 * Holds a company's plan: notices 10, 3 and 1 days before Premium ends, then the return to Standard; the papers and the money
 * of what it orders. Ends on Standard when no order is under way; buying starts it again.
 */
export async function subscription(ref: TenantRef): Promise<void> {
  let woken = false;
  setHandler(wake, () => void (woken = true)); // before the first await, or an early signal is lost
  while (!workflowInfo().continueAsNewSuggested) {
    woken = false;
    const asOf = Date.now();
    const next = await nextPlanStep(ref, asOf);
    if (next.do === 'rest') {
      if (!woken) return;
    } else if (next.waitMs > 0) await condition(() => woken, next.waitMs);
    else if (next.do === 'notice') await noticeEnd(ref, next.days, asOf);
    else if (next.do === 'paper') await writeOrderPaper(ref, next.orderId, asOf);
    else if (next.do === 'look') await lookForMoney(ref, next.orderId, asOf);
    else await endPremium(ref, asOf);
  }
  await continueAsNew<typeof subscription>(ref);
}
