import { z } from 'zod';
import { clientOf, dealOf } from '#domain/clients/steps.ts';
import { recordFile, StoredFile } from '#domain/files/steps.ts';
import { membersOf } from '#domain/identity/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import type { EventType } from '#domain/kernel/events.ts';
import { Invalid, NotFound } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { civilDate, id, line, optional, prose } from '#domain/kernel/schemas.ts';
import { touchLeads } from '#domain/leads/steps.ts';
import { MOST_PHOTOS } from './model/photos.ts';
import { insertPhotos } from './repo-photos.ts';
import * as timeline from './repo.ts';

const EVENTS: Record<'note' | 'call' | 'visit' | 'task', EventType> = {
  note: 'NoteAdded',
  call: 'CallNoted',
  visit: 'VisitNoted',
  task: 'TaskAdded',
};

/**
 * One field for everything that is noted about a lead or client: a note, a call, a visit (day, place, photos) or a task (day,
 * person). A call or visit also answers a new lead.
 * @throws NotFound · Invalid `timeline.errors.dayMissing` for a task without a day, `clients.errors.notAMember`
 */
export const addTask = defineVerb({
  name: 'timeline.addTask',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'POST', path: '/clients/{clientId}/tasks', summary: 'Add a note, call, visit or task' },
  input: z.object({
    clientId: id<'client'>(),
    dealId: optional(id<'deal'>()),
    kind: z.enum(['note', 'call', 'visit', 'task']),
    text: prose(2_000),
    place: optional(line(200)),
    dueDate: optional(civilDate()),
    assigneeId: optional(id<'person'>()),
    /** Of a visit. */
    photos: optional(z.array(StoredFile).max(MOST_PHOTOS)),
  }),
  output: z.object({ id: id<'task'>() }),
  async run(tx, actor, { clientId, dealId, kind, text, place, dueDate, assigneeId, photos = [] }) {
    await clientOf(tx, clientId);
    if (dealId !== undefined && (await dealOf(tx, dealId)).clientId !== clientId) throw new NotFound();
    if (assigneeId !== undefined && (await membersOf(tx)).get(assigneeId)?.state !== 'active')
      throw new Invalid('clients.errors.notAMember', { fields: ['assigneeId'] });
    if (kind === 'task' && dueDate === undefined)
      throw new Invalid('timeline.errors.dayMissing', { fields: ['dueDate'] });
    if (kind !== 'visit' && photos.length > 0)
      throw new Invalid('timeline.errors.photosOfVisit', { fields: ['photos'] });
    const row = await timeline.insertTask(tx, {
      clientId,
      dealId: dealId ?? null,
      kind,
      text,
      place: place ?? null,
      dueDate: dueDate ?? null,
      assigneeId: assigneeId ?? (kind === 'task' ? (personOf(actor) ?? null) : null),
      authorId: personOf(actor) ?? null,
      doneAt: kind === 'task' ? null : actor.asOf,
    });
    const fileIds: Id<'file'>[] = [];
    for (const photo of photos) fileIds.push(await recordFile(tx, photo));
    await insertPhotos(tx, row.id, fileIds);
    tx.emit({
      type: EVENTS[kind],
      subject: row.id,
      clientId,
      ...(dealId === undefined ? {} : { dealId }),
      ...(dueDate === undefined ? {} : { facts: { date: dueDate } }),
    });
    if (kind === 'call' || kind === 'visit') await touchLeads(tx, clientId);
    return { id: row.id };
  },
});
