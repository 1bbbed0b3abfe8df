import type { SpvActivities } from '#workers/activities/spv.ts';
import type { InboxActivities } from '#workers/activities/spv-inbox.ts';
import type { BillingCompany } from './billing-company.ts';

/** Between two acts of one workflow. */
const TURN_MS = 100;

interface Loop {
  spv: SpvActivities & InboxActivities;
  now(): number;
}

/** One turn of a company's SPV workflow, act by act as `workflows/spv-connection.ts` has it. */
export async function turn({ spv, now }: Loop, one: BillingCompany): Promise<void> {
  const ref = { tenantId: one.company.tenantId };
  const asOf = now();
  const next = await spv.nextSpvStep(ref, asOf);
  switch (next.do) {
    case 'rest':
      one.nextAt = Infinity;
      return;
    case 'wait':
      one.nextAt = asOf + Math.max(next.waitMs, 1);
      return;
    case 'submit':
      await spv.submit(ref, next.submissionId, asOf);
      break;
    case 'giveUp':
      await spv.giveUp(ref, next.submissionId, asOf);
      break;
    case 'resolve':
      await spv.resolve(ref, next.submissionId, asOf);
      break;
    case 'learn':
      await spv.learn(ref, asOf);
      break;
    case 'list':
      await spv.list(ref, asOf);
      break;
    case 'tellCeiling':
    case 'read':
    case 'fetch':
    case 'message':
    case 'refresh':
    case 'warn':
      throw new Error(`a month's queue has no ${next.do}`);
  }
  one.nextAt = now() + TURN_MS;
}

/** The next thing to happen, whichever company's it is: an invoice is issued, or a workflow wakes. @returns its time */
export function nextOf(companies: readonly BillingCompany[]): { one: BillingCompany; at: number; issues: boolean } {
  let found: ReturnType<typeof nextOf> | undefined;
  for (const one of companies) {
    const [issueAt = Infinity] = one.toIssue;
    const at = Math.min(issueAt, one.nextAt);
    if (!found || at < found.at) found = { one, at, issues: issueAt <= one.nextAt };
  }
  if (!found) throw new Error('there is no company');
  return found;
}
