import {
  ActivityFailure,
  ApplicationFailure,
  condition,
  continueAsNew,
  proxyActivities,
  type RetryPolicy,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { ClientRef, MailActivities, PendingAct, PipelineActivities } from '#workers/activities/pipeline.ts';
import { wake } from './wake.ts';

const REFUSALS = ['Invalid', 'NotFound', 'Conflict', 'Forbidden', 'RefusedByLaw'];
const retry: RetryPolicy = {
  initialInterval: '1 second',
  maximumInterval: '10 minutes',
  nonRetryableErrorTypes: REFUSALS,
};
const { nextDue, act } = proxyActivities<PipelineActivities>({
  taskQueue: 'core',
  startToCloseTimeout: '1 minute',
  retry,
});
const { deliver } = proxyActivities<MailActivities>({
  taskQueue: 'mail',
  startToCloseTimeout: '2 minutes',
  heartbeatTimeout: '20 seconds',
  retry,
});

/**
 * Holds what is promised to one client: mails to send, reminders, expiries, terms. It keeps nothing: at each turn it asks
 * what is pending, does what is due and sleeps until the next. It ends when nothing is pending; the next event starts it again.
 * What a verb refuses is set aside until then, so that one act holds up no other.
 */
export async function clientPipeline(ref: ClientRef): Promise<void> {
  let woken = false;
  const refused = new Set<string>();
  setHandler(wake, () => void (woken = true)); // before the first await, or an early signal is lost
  while (!workflowInfo().continueAsNewSuggested) {
    if (woken) refused.clear();
    woken = false;
    const asOf = Date.now(); // workflow time: replays and skips as one
    const due = await nextDue(ref, asOf, [...refused]);
    if (due === null) {
      if (!woken) return;
    } else if (due.waitMs > 0) await condition(() => woken, due.waitMs);
    else if (!(await isDone(ref, due, asOf))) refused.add(due.key);
  }
  await continueAsNew<typeof clientPipeline>(ref);
}

/** Has one act done. @returns false when it was refused, for good as things stand */
async function isDone(ref: ClientRef, due: PendingAct, asOf: number): Promise<boolean> {
  try {
    if (due.act === 'deliverMail') await deliver(ref, due.id, asOf);
    else await act(ref, due.act, due.id, asOf);
    return true;
  } catch (error) {
    if (error instanceof ActivityFailure && error.cause instanceof ApplicationFailure)
      if (REFUSALS.includes(error.cause.type ?? '')) return false;
    throw error;
  }
}
