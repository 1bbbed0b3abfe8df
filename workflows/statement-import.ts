import { proxyActivities, setHandler } from '@temporalio/workflow';
import type { ImportRef, StatementActivities } from '#workers/activities/statements.ts';
import { wake } from './wake.ts';

const RETRY = {
  initialInterval: '1 second',
  maximumInterval: '1 minute',
  nonRetryableErrorTypes: ['Invalid', 'NotFound', 'Conflict', 'Forbidden', 'RefusedByLaw'],
} as const;
const { nextImportStep } = proxyActivities<StatementActivities>({
  taskQueue: 'core',
  startToCloseTimeout: '1 minute',
  retry: { ...RETRY, nonRetryableErrorTypes: [...RETRY.nonRetryableErrorTypes] },
});
const { readStatementFile } = proxyActivities<StatementActivities>({
  taskQueue: 'core',
  startToCloseTimeout: '15 minutes',
  heartbeatTimeout: '30 seconds',
  retry: { ...RETRY, nonRetryableErrorTypes: [...RETRY.nonRetryableErrorTypes] },
});

const { postSureEntries } = proxyActivities<StatementActivities>({
  taskQueue: 'core',
  startToCloseTimeout: '5 minutes',
  retry: { ...RETRY, nonRetryableErrorTypes: ['Invalid', 'NotFound', 'Forbidden'] }, // a conflict is another's click: look again
});

/**
 * Reads a bank's file beside the books, anew when a person has said what its columns are. Taking it in is theirs; what is in the
 * books then posts itself as far as the company's rule lets it.
 */
export async function statementImport(ref: ImportRef): Promise<void> {
  let woken = false;
  setHandler(wake, () => void (woken = true)); // before the first await, or an early signal is lost
  do {
    woken = false;
    const asOf = Date.now(); // workflow time: replays and skips as one
    const next = await nextImportStep(ref, asOf);
    if (next.do === 'read') await readStatementFile(ref, asOf);
    if (next.do === 'post') {
      await postSureEntries(ref, next.statementId, asOf);
      woken = true; // there may be more of it, or another statement
    }
  } while (woken);
}
