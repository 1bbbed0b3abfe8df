import { condition, continueAsNew, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow';
import type { AuthorisationActivities } from '#workers/activities/authorisation.ts';
import type { CeilingActivities } from '#workers/activities/ceilings.ts';
import type { InboxActivities } from '#workers/activities/spv-inbox.ts';
import type { SpvActivities } from '#workers/activities/spv.ts';
import type { TenantRef } from '#workers/activities/subscription.ts';
import { wake } from './wake.ts';

const {
  nextSpvStep,
  submit,
  giveUp,
  resolve,
  learn,
  renew,
  list,
  fetchReceived,
  fetchMessage,
  message,
  warnAuthorisation,
  tellCeiling,
} = proxyActivities<SpvActivities & InboxActivities & AuthorisationActivities & CeilingActivities>({
  taskQueue: 'anaf',
  startToCloseTimeout: '3 minutes',
  heartbeatTimeout: '20 seconds',
  retry: {
    initialInterval: '1 second',
    maximumInterval: '10 minutes',
    nonRetryableErrorTypes: ['Invalid', 'NotFound', 'Forbidden'],
  },
});

/** Speaks with SPV for one company: sends what was released, learns the answers, settles what is uncertain, reads its list and the suppliers' invoices, renews the rights. Rests while there are none. */
export async function spvConnection(ref: TenantRef): Promise<void> {
  let woken = false;
  setHandler(wake, () => void (woken = true)); // before the first await, or an early signal is lost
  while (!workflowInfo().continueAsNewSuggested) {
    woken = false;
    const asOf = Date.now();
    const next = await nextSpvStep(ref, asOf);
    switch (next.do) {
      case 'rest':
        if (!woken) return;
        break;
      case 'tellCeiling':
        await tellCeiling(ref, next.ceiling, asOf);
        break;
      case 'wait':
        await condition(() => woken, Math.max(next.waitMs, 1));
        break;
      case 'submit':
        await submit(ref, next.submissionId, asOf);
        break;
      case 'giveUp':
        await giveUp(ref, next.submissionId, asOf);
        break;
      case 'resolve':
        await resolve(ref, next.submissionId, asOf);
        break;
      case 'learn':
        await learn(ref, asOf);
        break;
      case 'message':
        await message(ref, next.buyerMessageId, asOf);
        break;
      case 'list':
        await list(ref, asOf);
        break;
      case 'read':
        await fetchMessage(ref, next.invoiceMessageId, asOf);
        break;
      case 'fetch':
        await fetchReceived(ref, next.receivedInvoiceId, asOf);
        break;
      case 'warn':
        await warnAuthorisation(ref, next.days, asOf);
        break;
      case 'refresh':
        await renew(ref, asOf);
        break;
    }
  }
  await continueAsNew<typeof spvConnection>(ref);
}
