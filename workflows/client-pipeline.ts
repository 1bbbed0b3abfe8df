import {
  condition,
  continueAsNew,
  proxyActivities,
  type RetryPolicy,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { ClientRef, MailActivities, PipelineActivities } from '#workers/activities/pipeline.ts';
import { wake } from './wake.ts';

const retry: RetryPolicy = {
  initialInterval: '1 second',
  maximumInterval: '10 minutes',
  nonRetryableErrorTypes: ['Invalid', 'NotFound', 'Conflict', 'Forbidden', 'RefusedByLaw'],
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
 */
export async function clientPipeline(ref: ClientRef): Promise<void> {
  let woken = false;
  setHandler(wake, () => void (woken = true)); // before the first await, or an early signal is lost
  while (!workflowInfo().continueAsNewSuggested) {
    woken = false;
    const asOf = Date.now(); // workflow time: replays and skips as one
    const due = await nextDue(ref, asOf);
    if (due === null) {
      if (!woken) return;
    } else if (due.waitMs > 0) await condition(() => woken, due.waitMs);
    else if (due.act === 'deliverMail') await deliver(ref, due.id, asOf);
    else await act(ref, due.act, due.id, asOf);
  }
  await continueAsNew<typeof clientPipeline>(ref);
}
