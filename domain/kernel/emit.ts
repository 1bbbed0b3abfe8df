import { sql } from 'drizzle-orm';
import { lane, outbox } from '#db/schema/queue.ts';
import { timelineEntry } from '#db/schema/timeline-entry.ts';
import { actorId } from './actor.ts';
import { type DomainEvent, lanesOf } from './events.ts';
import { newId } from './pure/ids.ts';
import type { Tx } from './tx.ts';

/** Writes a verb's events: the timeline first, then the outbox as the transaction's last write; both travel together. */
export async function flushEvents(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
  const entries = events.flatMap((event) => (event.clientId ? [timelineRow(tx, event, event.clientId)] : []));
  const wakes = events.flatMap((event) =>
    lanesOf(tx.tenantId, event).map((workflow) => ({ workflow, type: event.type, subject: event.subject })),
  );
  await Promise.all([
    entries.length > 0 ? tx.db.insert(timelineEntry).values(entries) : undefined,
    wakes.length > 0 ? putOut(tx, wakes) : undefined,
  ]);
}

interface Wake {
  workflow: string;
  type: string;
  subject: string;
}

/** Takes each lane's next places, the lanes in sorted order so that two verbs cannot deadlock, and puts the wake-ups there. */
const putOut = (tx: Tx, wakes: readonly Wake[]) =>
  tx.db.execute(sql`
    with wake as (
      select * from rows from (jsonb_to_recordset(${JSON.stringify(wakes)}::jsonb) as (workflow text, type text, subject uuid))
        with ordinality as w (workflow, type, subject, place)
    ), taken as (
      insert into ${lane} (workflow_id, seq)
      select workflow, count(*) from wake group by workflow order by workflow collate "C"
      on conflict (tenant_id, workflow_id) do update set seq = ${lane.seq} + excluded.seq, retry_at = null
      returning workflow_id, seq
    )
    insert into ${outbox} (workflow_id, seq, type, subject_id, at)
    select workflow, seq + 1 - row_number() over (partition by workflow order by place desc), type, subject, ${tx.asOf.toISOString()}::timestamptz
    from wake join taken on workflow_id = workflow`);

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
