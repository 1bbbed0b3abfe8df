import { and, asc, eq, isNull, lte, or, sql } from 'drizzle-orm';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { lane, outbox } from '#db/schema/queue.ts';
import { relayDb } from '#db/outbox.server.ts';
import { crashAt } from '#domain/kernel/crash-point.ts';
import { clearStuck, noteStuck, STUCK_AFTER } from '#domain/operator/stuck-work.ts';
import { workflowOfLane } from './workflow-of-lane.ts';

const BATCH = 50;
const LEASE_S = 30;
const LONGEST_WAIT_S = 60;
/** Two to the power of more is beyond every wait, and soon beyond the column's type. */
const MOST_DOUBLINGS = 10;

type Lane = typeof lane.$inferSelect;

/**
 * Wakes the workflows of lanes that have news; one turn. @returns how many were woken
 * A lane is leased, not locked, while Temporal is asked: verbs of the same client never wait for the network. A crash
 * leaves the lease to run out and the lane is woken again, which changes nothing.
 */
export async function relayOnce(temporal: Client): Promise<number> {
  const leased = await lease();
  if (leased.length > 0) crashAt('relay:after-lease');
  await Promise.all(leased.map((one) => relayLane(temporal, one)));
  return leased.length;
}

const lease = (): Promise<Lane[]> =>
  relayDb().transaction(async (db) => {
    const waiting = await db
      .select()
      .from(lane)
      .where(and(sql`${lane.seq} > ${lane.relayedSeq}`, or(isNull(lane.retryAt), lte(lane.retryAt, sql`now()`))))
      .orderBy(asc(lane.workflowId))
      .limit(BATCH)
      .for('update', { skipLocked: true });
    for (const one of waiting) {
      await db
        .update(lane)
        .set({ retryAt: sql`now() + make_interval(secs => ${LEASE_S})` })
        .where(same(one));
    }
    return waiting;
  });

const same = (one: Lane) => and(eq(lane.tenantId, one.tenantId), eq(lane.workflowId, one.workflowId));

async function relayLane(temporal: Client, one: Lane): Promise<void> {
  const target = workflowOfLane(one.workflowId);
  if (!target) throw new Error(`no workflow has the id ${one.workflowId}`);
  try {
    if (one.restartAt !== null) await endRunning(temporal, one.workflowId);
    await temporal.workflow.signalWithStart(target.workflow, {
      workflowId: one.workflowId,
      taskQueue: 'core',
      args: [target.ref],
      signal: 'wake',
    });
  } catch {
    // Temporal is away: the lane keeps its news and is tried again, later each time, up to a minute.
    await relayDb()
      .update(lane)
      .set({
        attempts: sql`${lane.attempts} + 1`,
        retryAt: sql`now() + make_interval(secs => least(power(2, least(${lane.attempts}, ${MOST_DOUBLINGS}))::int, ${LONGEST_WAIT_S}))`,
      })
      .where(same(one));
    if (one.attempts >= STUCK_AFTER) await noteStuck(relaying(one), one.attempts, 'Temporal is away', new Date());
    return;
  }
  if (one.restartAt !== null) await clearStuck({ workflowId: one.workflowId });
  else if (one.attempts >= STUCK_AFTER) await clearStuck(relaying(one));
  crashAt('relay:after-signal');
  await relayDb().transaction(async (db) => {
    await db
      .update(lane)
      .set({
        relayedSeq: sql`greatest(${lane.relayedSeq}, ${one.seq})`,
        retryAt: null,
        attempts: 0,
        restartAt: sql`nullif(${lane.restartAt}, ${one.restartAt?.toISOString() ?? null}::timestamptz)`,
      })
      .where(same(one));
    await db
      .delete(outbox)
      .where(and(eq(outbox.tenantId, one.tenantId), eq(outbox.workflowId, one.workflowId), lte(outbox.seq, one.seq)));
  });
}

const relaying = ({ workflowId }: Lane) => ({ workflowId, step: 'relay' });

/** What is to begin anew is ended first, if it runs. */
async function endRunning(temporal: Client, workflowId: string): Promise<void> {
  try {
    await temporal.workflow.getHandle(workflowId).terminate('begun anew by the operator');
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}
