import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { lane } from '#db/schema/queue.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { line } from '#domain/kernel/schemas.ts';
import { sql } from 'drizzle-orm';

/**
 * Ends a workflow of the company and begins it anew. That loses nothing: what it was about to do it reads again from the rows,
 * and what an activity has done is known by its key. @throws NotFound for a workflow that the company never had
 */
export const restartWorkflow = defineVerb({
  name: 'operator.restartWorkflow',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: true,
    system: false,
  },
  input: z.object({ workflowId: line(200) }),
  output: z.object({}),
  async run(tx, actor, { workflowId }) {
    const [found] = await tx.db
      .update(lane)
      .set({ seq: sql`${lane.seq} + 1`, restartAt: actor.asOf, retryAt: null })
      .where(eq(lane.workflowId, workflowId))
      .returning({ workflowId: lane.workflowId });
    if (!found) throw new NotFound();
    return {};
  },
});
