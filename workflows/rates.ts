import { continueAsNew, proxyActivities, sleep, workflowInfo } from '@temporalio/workflow';
import type { RatesActivities } from '#workers/activities/rates.ts';

const { keepRates } = proxyActivities<RatesActivities>({
  taskQueue: 'core',
  startToCloseTimeout: '2 minutes',
  retry: { initialInterval: '10 seconds', maximumInterval: '30 minutes' },
});

/** Takes the exchange rates of the National Bank on every banking day, one run for all companies; it never ends. */
export async function rates(): Promise<void> {
  while (!workflowInfo().continueAsNewSuggested) {
    const { waitMs } = await keepRates(Date.now());
    await sleep(waitMs);
  }
  await continueAsNew<typeof rates>();
}
