import type { Context } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import type { ActivityInterceptors } from '@temporalio/worker';
import { describedError } from '#domain/kernel/described-error.ts';
import { clearStuck, noteStuck, STUCK_AFTER } from '#domain/operator/stuck-work.ts';

/** Leaves for the operator what an activity fails with once it has failed often, and takes it away when it goes through. */
export const noteWhatFails = ({ info }: Context): ActivityInterceptors => ({
  inbound: {
    async execute(input, next) {
      const workflowId = info.workflowExecution?.workflowId;
      if (workflowId === undefined) return next(input);
      const work = { workflowId, step: info.activityType };
      try {
        const answer = await next(input);
        if (info.attempt > STUCK_AFTER) await clearStuck(work);
        return answer;
      } catch (error) {
        // noting must not hide what it notes
        if (info.attempt >= STUCK_AFTER)
          await noteStuck(work, info.attempt, failureOf(error), new Date()).catch(() => undefined);
        throw error;
      }
    },
  },
});

const MOST = 100;
/** Long enough to be found by the next look, however late. */
const SINCE_MS = 2 * 3_600_000;

/** Notes the workflows that lately ended in failure: nothing repeats them by itself. @returns nothing to hurry for */
export async function noteFailedWorkflows(temporal: Client, asOf: Date): Promise<number> {
  const since = new Date(asOf.getTime() - SINCE_MS).toISOString();
  const query = `ExecutionStatus IN ('Failed', 'TimedOut') AND CloseTime > '${since}'`;
  let seen = 0;
  for await (const { workflowId, status, closeTime } of temporal.workflow.list({ query })) {
    const latest = await temporal.workflow.getHandle(workflowId).describe();
    if (latest.status.name !== 'RUNNING')
      await noteStuck({ workflowId, step: 'workflow' }, 1, status.name.toLowerCase(), closeTime ?? asOf);
    else await clearStuck({ workflowId, step: 'workflow' });
    if (++seen >= MOST) break;
  }
  return 0;
}

/** What it is by name and code; messages may hold what people wrote. */
function failureOf(error: unknown): string {
  const { type, code } = describedError(error);
  return code === undefined ? type : `${type} ${code}`;
}
