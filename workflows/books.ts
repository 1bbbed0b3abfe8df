import { continueAsNew, proxyActivities, sleep, workflowInfo } from '@temporalio/workflow';
import type { BooksActivities } from '#workers/activities/books.ts';

const { checkBooks } = proxyActivities<BooksActivities>({
  taskQueue: 'core',
  startToCloseTimeout: '6 hours',
  heartbeatTimeout: '1 minute',
  retry: { initialInterval: '1 minute', maximumInterval: '30 minutes' },
});

/** Checks the books of every company each night, one run for all; it never ends. */
export async function books(): Promise<void> {
  while (!workflowInfo().continueAsNewSuggested) {
    const { waitMs } = await checkBooks(Date.now());
    await sleep(waitMs);
  }
  await continueAsNew<typeof books>();
}
