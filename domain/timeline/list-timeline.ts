import { z } from 'zod';
import { transcripts } from '#domain/chat/steps.ts';
import { clientOf, selvesOf } from '#domain/clients/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { EVENT_TYPES, type EventType } from '#domain/kernel/events.ts';
import { decodeCursor, pageOf, paged, PAGE_SIZE } from '#domain/kernel/keyset.ts';
import { cursor, id, instant } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { isOfKind, TIMELINE_KINDS } from './model/kinds.ts';
import { photosOf } from './repo-photos.ts';
import * as timeline from './repo.ts';

const Entry = z.object({
  id: z.string(),
  type: z.enum(EVENT_TYPES),
  subjectId: z.string(),
  at: instant(),
  actorKind: z.enum(['person', 'token', 'client', 'operator', 'system']),
  actorId: z.string().nullable(),
  facts: z.record(z.string(), z.string()),
  /** The words of a note, call, visit or task, or of a chat that was closed. */
  text: z.string().nullable(),
  /** Of a visit. */
  place: z.string().nullable(),
  photos: z.array(z.object({ fileId: id<'file'>(), name: z.string() })),
});

/** What happened with a client and with those merged into it, newest first; `kind` narrows it to a tab, `subjectId` to one document. @throws NotFound · Invalid `errors.badCursor` */
export const listTimeline = defineQuery({
  name: 'timeline.listTimeline',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/clients/{clientId}/timeline', summary: 'What happened with a client' },
  input: z.object({
    clientId: id<'client'>(),
    kind: z.enum(TIMELINE_KINDS).optional(),
    subjectId: z.uuid().optional(),
    after: cursor(),
  }),
  output: pageOf(Entry),
  async run(tx, _actor, { clientId, kind, subjectId, after }) {
    await clientOf(tx, clientId);
    const types = kind === undefined ? undefined : EVENT_TYPES.filter((type) => isOfKind(type, kind));
    const position = after === undefined ? undefined : decodeCursor(after);
    const before = position && { at: new Date(position.sort), id: position.id };
    const rows = await timeline.listEntries(
      tx,
      await selvesOf(tx, clientId),
      { types, subjectId },
      before,
      PAGE_SIZE + 1,
    );
    const notes = await notesOf(
      tx,
      rows.filter((row) => HAS_TEXT.has(row.type)).map((row) => row.subjectId),
    );
    const chats = await transcripts(
      tx,
      rows.filter((row) => row.type === 'ChatClosed').map((row) => row.subjectId),
    );
    const entries = rows.map(({ type, ...row }) => ({
      ...row,
      type: asType(type),
      ...(notes.get(row.subjectId) ?? { text: wordsOf(type, row.subjectId, chats), place: null, photos: [] }),
    }));
    return paged(entries, (row) => [row.at.toISOString(), row.id]);
  },
});

const HAS_TEXT = new Set<string>([
  'NoteAdded',
  'CallNoted',
  'VisitNoted',
  'TaskAdded',
  'TaskDone',
] satisfies EventType[]);

const wordsOf = (type: string, subjectId: string, chats: Awaited<ReturnType<typeof transcripts>>): string | null =>
  type === 'ChatClosed' ? (chats.get(subjectId) ?? null) : null;

/** The words, place and photos of what was noted, by its id. */
async function notesOf(tx: Tx, ids: readonly string[]) {
  const tasks = await timeline.tasksByIds(tx, ids);
  const visits = tasks.filter(({ kind }) => kind === 'visit').map((row) => row.id);
  const photos = visits.length === 0 ? [] : await photosOf(tx, visits);
  return new Map(
    tasks.map(({ id: taskId, text, place }): [string, Pick<z.output<typeof Entry>, 'text' | 'place' | 'photos'>] => [
      taskId,
      { text, place, photos: photos.filter((one) => one.taskId === taskId) },
    ]),
  );
}

/** Guaranteed by `emit`, the only writer. */
const asType = (text: string) => text as EventType;
