import { condition, continueAsNew, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow';
import type { AccountActivities } from '#workers/activities/account.ts';
import type { TenantRef } from '#workers/activities/subscription.ts';
import { wake } from './wake.ts';

const retry = { initialInterval: '2 seconds', maximumInterval: '10 minutes' } as const;
const short = proxyActivities<AccountActivities>({
  taskQueue: 'core',
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '1 minute',
  retry: { ...retry, nonRetryableErrorTypes: ['Invalid', 'NotFound', 'Forbidden'] },
});
const long = proxyActivities<AccountActivities>({
  taskQueue: 'core',
  startToCloseTimeout: '12 hours',
  heartbeatTimeout: '1 minute',
  retry: { ...retry, maximumAttempts: 8 },
});

/** Holds what a company asked of its account as a whole: tables are taken over, copies are made and expire, erased files are taken away, it closes on its day. */
export async function companyAccount(ref: TenantRef): Promise<void> {
  let woken = false;
  setHandler(wake, () => void (woken = true)); // before the first await, or an early signal is lost
  while (!workflowInfo().continueAsNewSuggested) {
    woken = false;
    const asOf = Date.now();
    const next = await short.nextAccountStep(ref, asOf);
    if (next.do === 'rest') {
      if (!woken) return;
    } else if (next.do === 'wait') {
      if (next.closingId !== null) await short.tellClosing(ref, next.closingId, asOf);
      await condition(() => woken, next.waitMs);
    } else if (next.do === 'make') {
      try {
        await long.makeCopy(ref, next.exportId, asOf);
      } catch {
        await short.failCopy(ref, next.exportId, Date.now());
      }
    } else if (next.do === 'move') await short.moveTable(ref, next.dataImportId, asOf);
    else if (next.do === 'expire') await short.expireCopy(ref, next.exportId, asOf);
    else if (next.do === 'sweep') await short.sweepErased(ref, next.erasureId, asOf);
    else await short.closeAccount(ref, asOf);
  }
  await continueAsNew<typeof companyAccount>(ref);
}
