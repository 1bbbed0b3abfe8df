import { condition, continueAsNew, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow';
import type { InvoiceRef, SettlementActivities } from '#workers/activities/settlement.ts';
import { wake } from './wake.ts';

const { nextSettlementStep, warnTerm, remindPayment } = proxyActivities<SettlementActivities>({
  taskQueue: 'core',
  startToCloseTimeout: '1 minute',
  retry: {
    initialInterval: '1 second',
    maximumInterval: '10 minutes',
    nonRetryableErrorTypes: ['Invalid', 'NotFound', 'Forbidden'],
  },
});

/** Holds an issued invoice until ANAF's answer is final and it is settled, reversed or given up. A wake-up is a hint: repeated or lost, it changes nothing. */
export async function invoiceSettlement(ref: InvoiceRef): Promise<void> {
  let woken = false;
  setHandler(wake, () => void (woken = true)); // before the first await, or an early signal is lost
  while (!workflowInfo().continueAsNewSuggested) {
    woken = false;
    const asOf = Date.now();
    const next = await nextSettlementStep(ref, asOf);
    if (next.do === 'end') {
      if (!woken) return;
    } else if (next.waitMs > 0) await condition(() => woken, next.waitMs);
    else if (next.do === 'warn') await warnTerm(ref, next.days, asOf);
    else if (next.do === 'remind') await remindPayment(ref, next.rung, asOf);
  }
  await continueAsNew<typeof invoiceSettlement>(ref);
}
