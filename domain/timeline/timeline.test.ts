import { describe, expect, it } from 'vitest';
import { convertLead } from '#domain/clients/convert-lead.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { showLead } from '#domain/leads/show-lead.ts';
import { aClient } from '#tests/builders/client.ts';
import { aCompany } from '#tests/builders/company.ts';
import { aLead } from '#tests/builders/lead.ts';
import { addTask } from './add-task.ts';
import { completeTask } from './complete-task.ts';
import { listTimeline } from './list-timeline.ts';
import { myTasks } from './my-tasks.ts';
import { showPhoto } from './show-photo.ts';
import { snoozeTask } from './snooze-task.ts';

describe('what is noted', () => {
  it('stands on the timeline with its words, newest first, under its tab', async () => {
    const test = await aCompany();
    const { clientId } = await aClient(test);
    const later = test.at(test.sales, new Date('2026-11-25T09:00:00Z'));
    await addTask(test.sales, { clientId, kind: 'note', text: 'Vrea doar dimineața' });
    await addTask(later, { clientId, kind: 'visit', text: 'Am măsurat', place: 'Hala 2', dueDate: '2026-11-25' });
    const { rows } = await listTimeline(test.sales, { clientId });
    expect(rows).toMatchObject([
      { type: 'VisitNoted', text: 'Am măsurat', facts: { date: '2026-11-25' }, actorId: test.sales.personId },
      { type: 'NoteAdded', text: 'Vrea doar dimineața' },
      { type: 'ClientAdded', text: null },
    ]);
    expect((await listTimeline(test.sales, { clientId, kind: 'messages' })).rows).toHaveLength(2);
    expect((await listTimeline(test.sales, { clientId, kind: 'money' })).rows).toEqual([]);
  });

  it('as a visit has its place and photos, which only the company itself can see', async () => {
    const test = await aCompany();
    const { clientId } = await aClient(test);
    const photo = (digit: string) => ({
      sha256: digit.repeat(64),
      name: `${digit}.jpg`,
      contentType: 'image/jpeg',
      size: 9,
    });
    const visit = {
      clientId,
      kind: 'visit',
      text: '4 x 6 m',
      place: 'Hala 2',
      photos: [photo('a'), photo('b')],
    } as const;
    const { id: taskId } = await addTask(test.sales, { ...visit, photos: [...visit.photos] });
    const [entry] = (await listTimeline(test.sales, { clientId })).rows;
    expect(entry).toMatchObject({ text: '4 x 6 m', place: 'Hala 2', photos: [{ name: 'a.jpg' }, { name: 'b.jpg' }] });
    const fileId = entry?.photos[1]?.fileId ?? '';
    const { key } = await showPhoto(test.accountant, { taskId, fileId });
    expect(key.endsWith('b'.repeat(64))).toBe(true);
    await expect(showPhoto((await aCompany()).sales, { taskId, fileId })).rejects.toMatchObject({ kind: 'NotFound' });
    await expect(showPhoto(test.sales, { taskId, fileId: newId() })).rejects.toMatchObject({ kind: 'NotFound' });
    const note = addTask(test.sales, { clientId, kind: 'note', text: 'x', photos: [photo('a')] });
    await expect(note).rejects.toMatchObject({ code: 'timeline.errors.photosOfVisit' });
  });

  it('by call or visit answers a new lead; a note does not', async () => {
    const test = await aCompany();
    const { id: leadId, clientId } = await aLead(test);
    await addTask(test.sales, { clientId, kind: 'note', text: 'Pare serios' });
    expect((await showLead(test.sales, { leadId })).state).toBe('new');
    await addTask(test.sales, { clientId, kind: 'call', text: 'Am vorbit' });
    expect(await showLead(test.sales, { leadId })).toMatchObject({ state: 'contacted', contactedAt: test.sales.asOf });
  });

  it('has limits: a task has a day, its person works here, its deal is the client’s', async () => {
    const [test, other] = [await aCompany(), await aCompany()];
    const { clientId } = await aClient(test);
    const add = (more: object, by = test.sales) =>
      expect(addTask(by, { clientId, kind: 'task', text: 'Sună', dueDate: '2026-11-30', ...more })).rejects;
    await add({ dueDate: undefined }).toMatchObject({ code: 'timeline.errors.dayMissing' });
    await add({ assigneeId: other.sales.personId }).toMatchObject({ code: 'clients.errors.notAMember' });
    await add({ dealId: (await aClient(test)).dealId }).toMatchObject({ code: 'errors.notFound' });
    await add({}, other.sales).toMatchObject({ code: 'errors.notFound' });
    await add({ clientId: newId<'client'>() }).toMatchObject({ code: 'errors.notFound' });
    await add({}, test.execution).toMatchObject({ kind: 'Forbidden' });
    for (const missing of [clientId, newId<'client'>()])
      await expect(listTimeline(other.sales, { clientId: missing })).rejects.toMatchObject({ code: 'errors.notFound' });
  });
});

describe('a task', () => {
  it('waits for its person until it is done, once; a tick can be taken back', async () => {
    const test = await aCompany();
    const { clientId } = await aClient(test);
    const { id: taskId } = await addTask(test.sales, { clientId, kind: 'task', text: 'Sună', dueDate: '2026-11-26' });
    expect((await myTasks(test.sales, {})).rows).toMatchObject([
      { id: taskId, clientName: 'Crinul Alb Residence S.R.L.' },
    ]);
    expect((await myTasks(test.administrator, {})).rows).toEqual([]);
    await Promise.all([completeTask(test.sales, { taskId }), completeTask(test.sales, { taskId })]);
    expect((await myTasks(test.sales, {})).rows).toEqual([]);
    const types = (await listTimeline(test.sales, { clientId })).rows.map((row) => row.type);
    expect(types.filter((type) => type === 'TaskDone')).toHaveLength(1);
    await completeTask(test.sales, { taskId, done: 'false' });
    expect((await myTasks(test.sales, {})).rows).toHaveLength(1);
  });

  it('is put off to today or later, and only by its own company', async () => {
    const [test, other] = [await aCompany(), await aCompany()];
    const { clientId } = await aClient(test);
    const { id: taskId } = await addTask(test.sales, { clientId, kind: 'task', text: 'Sună', dueDate: '2026-11-26' });
    await snoozeTask(test.sales, { taskId, dueDate: '2026-12-24' });
    expect((await myTasks(test.sales, {})).rows).toEqual([]);
    expect((await myTasks(test.sales, { days: 31 })).rows).toMatchObject([{ dueDate: '2026-12-24' }]);
    await expect(snoozeTask(test.sales, { taskId, dueDate: '2026-11-23' })).rejects.toMatchObject({
      code: 'timeline.errors.dayPast',
    });
    await expect(completeTask(other.sales, { taskId })).rejects.toMatchObject({ code: 'errors.notFound' });
  });
});

it('what happened before a merge is shown with the client that stayed', async () => {
  const test = await aCompany();
  const { clientId: intoClientId } = await aClient(test);
  const { id: leadId, clientId } = await aLead(test);
  await addTask(test.sales, { clientId, kind: 'note', text: 'Înainte de unire' });
  await convertLead(test.sales, { leadId, intoClientId });
  const { rows } = await listTimeline(test.sales, { clientId: intoClientId });
  expect(rows.map((row) => row.text)).toContain('Înainte de unire');
});

it('goes on after a page where it stopped, every entry once', async () => {
  const test = await aCompany();
  const { clientId } = await aClient(test);
  for (let nth = 0; nth < 52; nth += 1) await addTask(test.sales, { clientId, kind: 'note', text: `Nota ${nth}` });
  const first = await listTimeline(test.sales, { clientId });
  const second = await listTimeline(test.sales, { clientId, after: first.next });
  const ids = [...first.rows, ...second.rows].map((row) => row.id);
  expect([first.rows.length, second.rows.length, new Set(ids).size]).toEqual([50, 3, 53]);
});
