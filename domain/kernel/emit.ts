import { sql } from 'drizzle-orm';
import { lane, outbox } from '#db/schema/queue.ts';
import { timelineEntry } from '#db/schema/timeline-entry.ts';
import { actorId } from './actor.ts';
import { type DomainEvent, lanesOf } from './events.ts';
import { newId } from './pure/ids.ts';
import type { Tx } from './tx.ts';

/** Writes a verb's events: the timeline first, then the outbox as the transaction's last write, its lanes in sorted order. */
export async function flushEvents(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
  const entries = events.flatMap((event) => (event.clientId ? [timelineRow(tx, event, event.clientId)] : []));
  if (entries.length > 0) await tx.db.insert(timelineEntry).values(entries);
  const wakes = events.flatMap((event) => lanesOf(tx.tenantId, event).map((workflowId) => ({ workflowId, event })));
  for (const workflowId of [...new Set(wakes.map((wake) => wake.workflowId))].sort()) {
    const mine = wakes.filter((wake) => wake.workflowId === workflowId);
    const [taken] = await tx.db
      .insert(lane)
      .values({ workflowId, seq: mine.length })
      .onConflictDoUpdate({
        target: [lane.tenantId, lane.workflowId],
        set: { seq: sql`${lane.seq} + ${mine.length}`, retryAt: null },
      })
      .returning({ seq: lane.seq });
    if (!taken) throw new Error('the lane was not taken');
    const first = taken.seq - mine.length + 1;
    await tx.db.insert(outbox).values(
      mine.map(({ event }, index) => ({
        workflowId,
        seq: first + index,
        type: event.type,
        subjectId: asId(event.subject),
        at: tx.asOf,
      })),
    );
  }
}

/** Guaranteed by the emitting verbs: a subject is the id of a row. */
const asId = (subject: string) => subject as import('./pure/ids.ts').Id<string>;

const timelineRow = (tx: Tx, event: DomainEvent, clientId: NonNullable<DomainEvent['clientId']>) => ({
  id: newId<'timelineEntry'>(),
  clientId,
  dealId: event.dealId ?? null,
  type: event.type,
  subjectId: event.subject,
  actorKind: tx.actor.kind,
  actorId: actorId(tx.actor) ?? null,
  facts: event.facts ?? {},
  at: tx.asOf,
});
