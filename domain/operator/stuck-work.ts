import { and, desc, eq, sql } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { tenant } from '#db/schema/auth.ts';
import { stuckWork } from '#db/schema/operator.ts';
import { isId, type TenantId } from '#domain/kernel/pure/ids.ts';

/** So many tries in vain before somebody should know. */
export const STUCK_AFTER = 5;
const MOST_TEXT = 300;
const MOST_ROWS = 200;

interface Work {
  workflowId: string;
  /** The activity that fails, or `relay`, or `workflow` for one that ended in failure. */
  step: string;
}

/** Keeps that a step of a workflow fails again and again. `failure` is our own code or a service's name, no contents. */
export async function noteStuck(work: Work, attempts: number, failure: string, at: Date): Promise<void> {
  const values = { attempts, failure: failure.slice(0, MOST_TEXT), lastAt: at };
  await authDb()
    .insert(stuckWork)
    .values({ ...work, tenantId: tenantOf(work.workflowId), firstAt: at, ...values })
    .onConflictDoUpdate({ target: [stuckWork.workflowId, stuckWork.step], set: values });
}

/** It went through, or was begun anew. */
export const clearStuck = ({ workflowId, step }: Partial<Work> & Pick<Work, 'workflowId'>) =>
  authDb()
    .delete(stuckWork)
    .where(and(eq(stuckWork.workflowId, workflowId), step === undefined ? undefined : eq(stuckWork.step, step)));

/** What keeps failing, of one company or of all, the newest first. */
export const listStuck = (tenantId?: TenantId) =>
  authDb()
    .select({
      workflowId: stuckWork.workflowId,
      step: stuckWork.step,
      tenantId: stuckWork.tenantId,
      company: tenant.name,
      attempts: stuckWork.attempts,
      failure: stuckWork.failure,
      firstAt: stuckWork.firstAt,
      lastAt: stuckWork.lastAt,
    })
    .from(stuckWork)
    .leftJoin(tenant, eq(tenant.id, stuckWork.tenantId))
    .where(tenantId === undefined ? undefined : eq(stuckWork.tenantId, tenantId))
    .orderBy(desc(stuckWork.lastAt), sql`${stuckWork.workflowId}`)
    .limit(MOST_ROWS);

/** Whose workflow it is: `t/<tenant>/…`. */
function tenantOf(workflowId: string): TenantId | null {
  const [, id = ''] = /^t\/([^/]+)\//.exec(workflowId) ?? [];
  return isId<'tenant'>(id) ? id : null;
}
