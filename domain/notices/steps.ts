import { actorsToday } from '#domain/clients/steps-team.ts';
import type { EventType } from '#domain/kernel/events.ts';
import type { Id, PersonId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { NOTICED, NOTICED_TYPES } from './noticed.ts';
import * as notices from './repo.ts';

/** Beyond this many nobody reads back; the timelines of the clients have everything. */
const LOOKED_THROUGH = 200;

/** What a person is told, newest first: events of the clients that are theirs today, without what they did themselves. */
export async function noticesFor(tx: Tx, personId: PersonId, after?: Id<'timelineEntry'>) {
  const rows = await notices.entriesOf(tx, NOTICED_TYPES, after, LOOKED_THROUGH);
  if (rows.length === 0) return [];
  const acting = await actorsToday(tx);
  return rows.flatMap(({ entry, clientName, ...owner }) => {
    const type = asType(entry.type);
    const isTheirs =
      entry.actorId !== personId && acting(owner, { roles: NOTICED[type] ?? [] }).some((one) => one === personId);
    return isTheirs ? [{ ...entry, type, clientName }] : [];
  });
}

/** How many of them are new to the person: asked on every page, so they are counted where they lie. */
export async function unreadNotices(tx: Tx, personId: PersonId): Promise<number> {
  const mark = await notices.markOf(tx, personId);
  const counts = await notices.countEntries(tx, NOTICED_TYPES, mark, LOOKED_THROUGH, personId);
  if (counts.length === 0) return 0;
  const acting = await actorsToday(tx);
  const isTheirs = ({ type, ...owner }: (typeof counts)[number]) =>
    acting(owner, { roles: NOTICED[asType(type)] ?? [] }).some((one) => one === personId);
  return counts.filter(isTheirs).reduce((sum, one) => sum + one.count, 0);
}

/** Guaranteed by `emit`, the only writer. */
const asType = (text: string) => text as EventType;
