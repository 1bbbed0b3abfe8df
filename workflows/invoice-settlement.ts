import { condition, continueAsNew, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow';
import type { InvoiceRef, SettlementActivities } from '#workers/activities/settlement.ts';
import { wake } from './wake.ts';

const { nextSettlementStep, warnSpvTerm, releaseSubmission, remindPayment } = proxyActivities<SettlementActivities>({
  taskQueue: 'core',
  startToCloseTimeout: '1 minute',
  retry: {
    initialInterval: '1 second',
    maximumInterval: '10 minutes',
    nonRetryableErrorTypes: ['Invalid', 'NotFound', 'Conflict', 'Forbidden', 'RefusedByLaw'],
  },
});

/**
 * Guards one issued invoice until it is in SPV, then until it is paid: warnings before the term ends, sending by itself on
 * Premium, reminders to the client. It ends when nothing is left to do, and never before ANAF's word is known.
 */
export async function invoiceSettlement(ref: InvoiceRef): Promise<void> {
  let woken = false;
  setHandler(wake, () => void (woken = true)); // before the first await, or an early signal is lost
  while (!workflowInfo().continueAsNewSuggested) {
    woken = false;
    const asOf = Date.now(); // workflow time: replays and skips as one
    const next = await nextSettlementStep(ref, asOf);
    if (next.do === 'rest') {
      if (!woken) return;
    } else if (next.waitMs > 0 || next.do === 'watch') await condition(() => woken, Math.max(next.waitMs, 1));
    else if (next.do === 'warnTerm') await warnSpvTerm(ref, asOf);
    else if (next.do === 'release') await releaseSubmission(ref, asOf);
    else await remindPayment(ref, asOf);
  }
  await continueAsNew<typeof invoiceSettlement>(ref);
}
