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

/** Reads a bank's file beside the books, anew when a person has said what its columns are. What comes after is theirs. */
export async function statementImport(ref: ImportRef): Promise<void> {
  let woken = false;
  setHandler(wake, () => void (woken = true)); // before the first await, or an early signal is lost
  do {
    woken = false;
    const asOf = Date.now(); // workflow time: replays and skips as one
    if ((await nextImportStep(ref, asOf)).do === 'read') await readStatementFile(ref, asOf);
  } while (woken);
}
