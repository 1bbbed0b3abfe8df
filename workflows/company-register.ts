import { continueAsNew, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow';
import type { RegisterActivities } from '#workers/activities/register.ts';
import type { TenantRef } from '#workers/activities/subscription.ts';
import { wake } from './wake.ts';

// The queue lets one through a second, of all companies and workers together: ANAF's limit.
const { askRegister } = proxyActivities<RegisterActivities>({
  taskQueue: 'register',
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '10 seconds', maximumInterval: '30 minutes' },
});

/** Asks ANAF's register about a company's clients who are new or being invoiced, a hundred at a time. Rests when its word on all is fresh. */
export async function companyRegister(ref: TenantRef): Promise<void> {
  let woken = false;
  setHandler(wake, () => void (woken = true)); // before the first await, or an early signal is lost
  while (!workflowInfo().continueAsNewSuggested) {
    woken = false;
    const { asked } = await askRegister(ref, Date.now());
    if (asked === 0 && !woken) return;
  }
  await continueAsNew<typeof companyRegister>(ref);
}
