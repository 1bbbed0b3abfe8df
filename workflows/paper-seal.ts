import { proxyActivities, setHandler } from '@temporalio/workflow';
import type { EnvelopeRef, SealActivities } from '#workers/activities/seal.ts';
import { wake } from './wake.ts';

// As often as it takes: whatever is away comes back, and a signed paper is never left without its seal.
const { sealPaper } = proxyActivities<SealActivities>({
  taskQueue: 'documents',
  startToCloseTimeout: '2 minutes',
  heartbeatTimeout: '20 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '10 minutes' },
});

/** Seals one paper that everybody has signed. */
export async function paperSeal(ref: EnvelopeRef): Promise<void> {
  setHandler(wake, () => undefined); // there is one thing to do, and it is being done
  await sealPaper(ref, Date.now());
}
