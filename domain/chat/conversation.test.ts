import { expect, it } from 'vitest';
import { newId } from '#domain/kernel/pure/ids.ts';
import { sha256 } from '#domain/kernel/json.ts';
import { createLeadFromConversation } from '#domain/leads/create-lead-from-conversation.ts';
import { listTimeline } from '#domain/timeline/list-timeline.ts';
import { endPremium } from '#domain/plans/end-premium.ts';
import { shellFigures } from '#domain/home/shell-figures.ts';
import { answer, aConversation, write } from '#tests/builders/chat.ts';
import { aClient } from '#tests/builders/client.ts';
import { aCompany, TODAY } from '#tests/builders/company.ts';
import { aThread } from '#tests/builders/message.ts';
import { answerConversation } from './answer-conversation.ts';
import { assignConversation } from './assign-conversation.ts';
import { attachConversation } from './attach-conversation.ts';
import { fileOfTalk } from './file-of-talk.ts';
import { listDesk } from './list-desk.ts';
import { readAsVisitor } from './read-as-visitor.ts';
import { seeAsVisitor } from './see-as-visitor.ts';
import { showConversation } from './show-conversation.ts';
import { sortConversation } from './sort-conversation.ts';

const stored = { sha256: sha256('a'), name: 'schiță.pdf', contentType: 'application/pdf', size: 3 };

it('carries messages both ways in one order, and keeps the desk’s notes to the desk', async () => {
  const company = await aCompany();
  const conversationId = await aConversation(company, { visitorName: 'Ion Popa', pageUrl: 'https://a.ro/preturi' });
  await answerConversation(company.sales, { conversationId, kind: 'note', text: 'Client mai vechi?' });
  const { seq } = await answer(company, conversationId);
  await write(company, { conversationId, text: 'Mulțumesc' });
  const desk = await showConversation(company.accounting, { conversationId });
  expect(desk).toMatchObject({
    visitorName: 'Ion Popa',
    pageUrl: 'https://a.ro/preturi',
    assigneeId: company.sales.personId,
  });
  expect(desk.messages.map((one) => one.author)).toEqual(['visitor', 'note', 'desk', 'visitor']);
  const seen = await readAsVisitor(company.system, { conversationId });
  expect(seen.messages.map((one) => one.author)).toEqual(['visitor', 'desk', 'visitor']);
  const missed = await readAsVisitor(company.system, { conversationId, after: seq });
  expect(missed.messages.map((one) => one.text)).toEqual(['Mulțumesc']);
});

it('gives every message its own place, however many are written at once, and each once', async () => {
  const company = await aCompany();
  const conversationId = await aConversation(company);
  const meta = { key: newId() };
  const twice = { conversationId, text: 'O singură dată', kind: 'answer' as const };
  await Promise.all([
    ...Array.from({ length: 6 }, (_, n) => write(company, { conversationId, text: `M${n}` })),
    ...Array.from({ length: 6 }, () => answer(company, conversationId)),
    answerConversation(company.sales, twice, meta),
    answerConversation(company.sales, twice, meta),
  ]);
  const { messages } = await readAsVisitor(company.system, { conversationId });
  expect(messages.map(({ seq }) => seq)).toEqual(Array.from({ length: 14 }, (_, n) => n + 1));
  expect(messages.filter(({ text }) => text === twice.text)).toHaveLength(1);
});

it('stands unread on the desk until somebody reads, and says to the other side what was seen', async () => {
  const company = await aCompany();
  await aThread(company);
  const conversationId = await aConversation(company, { visitorName: 'Ion' });
  expect(await shellFigures(company.sales, {})).toMatchObject({ inbox: 2 });
  const { rows } = await listDesk(company.sales, {});
  expect(rows.map(({ kind, isUnread }) => [kind, isUnread])).toEqual([['chat', true], ['mail', true]]); // prettier-ignore
  await sortConversation(company.sales, { conversationId, act: 'read' });
  expect((await readAsVisitor(company.system, { conversationId })).deskReadSeq).toBe(1);
  expect(await shellFigures(company.sales, {})).toMatchObject({ inbox: 1 });
  const { seq } = await answer(company, conversationId);
  await seeAsVisitor(company.system, { conversationId, seq });
  expect(await showConversation(company.sales, { conversationId })).toMatchObject({ visitorReadSeq: seq });
});

it('is closed with its words on the client’s timeline, and opens by itself when the visitor writes again', async () => {
  const company = await aCompany();
  const { clientId } = await aClient(company, { email: 'ion@crinulalb.example' });
  const signed = { externalRef: '42', visitorEmail: 'ion@crinulalb.example' };
  const conversationId = await aConversation(company, signed);
  expect(await showConversation(company.sales, { conversationId })).toMatchObject({ clientId, identity: 'signed' });
  await answerConversation(company.sales, { conversationId, kind: 'note', text: 'secret' });
  await answer(company, conversationId);
  await sortConversation(company.sales, { conversationId, act: 'close' });
  const [closed] = (await listTimeline(company.sales, { clientId })).rows;
  expect(closed).toMatchObject({ type: 'ChatClosed', facts: { messages: '3' } });
  expect(closed?.text).toBe('– Bună ziua, cât costă curățenia?\n» Bună ziua, 4 lei pe metru pătrat.');
  expect(await aConversation(company, { ...signed, text: 'Încă ceva' })).toBe(conversationId);
  expect(await showConversation(company.sales, { conversationId })).toMatchObject({ state: 'open' });
});

it('becomes one lead by one click, with what was asked, however often it is clicked', async () => {
  const company = await aCompany();
  const text = 'Suntem Crinul Alb SRL, CUI 14399840, tel. 0721 234 567. Vrem curățenie la birou.';
  const conversationId = await aConversation(company, {
    visitorName: 'Ion Popa',
    visitorEmail: 'ion@crin.example',
    text,
  });
  const lead = await createLeadFromConversation(company.sales, { conversationId });
  expect(lead).toMatchObject({ source: 'chat', wants: text });
  expect(await createLeadFromConversation(company.sales, { conversationId })).toMatchObject({ id: lead.id });
  expect(await showConversation(company.sales, { conversationId })).toMatchObject({
    clientId: lead.clientId,
    leadId: lead.id,
  });
  await sortConversation(company.sales, { conversationId, act: 'close' });
  const { rows } = await listTimeline(company.sales, { clientId: lead.clientId });
  expect(rows.map(({ type }) => type).slice(0, 2)).toEqual(['ChatClosed', 'ChatOpened']);
});

it('asks which client is meant when there is one with that address', async () => {
  const company = await aCompany();
  const { clientId } = await aClient(company, { email: 'ion@crin.example' });
  const conversationId = await aConversation(company, { visitorName: 'Ion', visitorEmail: 'ion@crin.example' });
  expect(await showConversation(company.sales, { conversationId })).toMatchObject({ clientId: null }); // nobody vouches
  await expect(createLeadFromConversation(company.sales, { conversationId })).rejects.toMatchObject({
    code: 'leads.errors.duplicates',
  });
  await attachConversation(company.sales, { conversationId, clientId });
  expect((await listTimeline(company.sales, { clientId })).rows[0]).toMatchObject({ type: 'ChatOpened' });
});

it('takes no message of who is blocked, nor a new nameless talk from the same network for a day', async () => {
  const company = await aCompany();
  const conversationId = await aConversation(company, { networkKey: 'n1' });
  await sortConversation(company.sales, { conversationId, act: 'block' });
  const refused = { kind: 'Forbidden', code: 'chat.errors.blocked' };
  await expect(write(company, { conversationId })).rejects.toMatchObject(refused);
  await expect(write(company, { networkKey: 'n1' })).rejects.toMatchObject(refused);
  await expect(answer(company, conversationId)).rejects.toMatchObject({ code: 'chat.errors.isBlocked' });
  await write(company, { networkKey: 'n2' });
  const later = { ...company.system, asOf: new Date(TODAY.getTime() + 25 * 3_600_000) };
  await write({ system: later }, { networkKey: 'n1' });
  await sortConversation(company.sales, { conversationId, act: 'open' });
  await write(company, { conversationId });
});

it('stops what writes faster than people do', async () => {
  const company = await aCompany();
  const conversationId = await aConversation(company);
  for (let n = 1; n < 20; n += 1) await write(company, { conversationId });
  await expect(write(company, { conversationId })).rejects.toMatchObject({ code: 'chat.errors.tooFast' });
  await write({ system: { ...company.system, asOf: new Date(TODAY.getTime() + 61_000) } }, { conversationId });
});

it('gives a visitor the files of the own talk and no others', async () => {
  const [company, other] = await Promise.all([aCompany(), aCompany()]);
  const mine = await aConversation(company, { text: '', file: stored });
  const theirs = await aConversation(company, { file: { ...stored, sha256: sha256('b') } });
  const fileIn = async (conversationId: typeof mine) => {
    const { messages } = await showConversation(company.sales, { conversationId });
    const [file] = messages.flatMap((one) => one.file ?? []);
    if (!file) throw new Error('no file');
    return file.fileId;
  };
  const fileId = await fileIn(mine);
  expect(await fileOfTalk(company.system, { conversationId: mine, fileId })).toEqual({ fileId });
  for (const [actor, id] of [
    [company.system, await fileIn(theirs)],
    [other.system, fileId],
  ] as const)
    // prettier-ignore
    await expect(fileOfTalk(actor, { conversationId: mine, fileId: id })).rejects.toMatchObject({ kind: 'NotFound' });
  await answerConversation(company.sales, {
    conversationId: mine,
    kind: 'note',
    file: { ...stored, sha256: sha256('c') },
  });
  const notes = (await showConversation(company.sales, { conversationId: mine })).messages.flatMap(
    (one) => one.file ?? [],
  );
  await expect(
    fileOfTalk(company.system, { conversationId: mine, fileId: notes.at(-1)?.fileId ?? fileId }),
  ).rejects.toMatchObject({ kind: 'NotFound' });
});

it('answers another company’s talk as one that does not exist, on both sides', async () => {
  const [ours, theirs] = await Promise.all([aCompany(), aCompany()]);
  const foreign = await aConversation(theirs, { externalRef: 'same' });
  for (const conversationId of [foreign, newId<'conversation'>()]) {
    const missing = { kind: 'NotFound' };
    await expect(showConversation(ours.sales, { conversationId })).rejects.toMatchObject(missing);
    await expect(answer(ours, conversationId)).rejects.toMatchObject(missing);
    await expect(write(ours, { conversationId })).rejects.toMatchObject(missing);
    await expect(readAsVisitor(ours.system, { conversationId })).rejects.toMatchObject(missing);
    await expect(sortConversation(ours.sales, { conversationId, act: 'close' })).rejects.toMatchObject(missing);
    await expect(createLeadFromConversation(ours.sales, { conversationId })).rejects.toMatchObject(missing);
  }
  expect(await aConversation(ours, { externalRef: 'same' })).not.toBe(foreign);
  expect((await listDesk(ours.sales, {})).rows).toHaveLength(1);
});

it('is given to colleagues only', async () => {
  const [company, other] = await Promise.all([aCompany(), aCompany()]);
  const conversationId = await aConversation(company);
  const given = { conversationId, assigneeId: company.accounting.personId };
  await assignConversation(company.sales, given);
  expect(await showConversation(company.sales, { conversationId })).toMatchObject({ assigneeId: given.assigneeId });
  await expect(
    assignConversation(company.sales, { conversationId, assigneeId: other.sales.personId }),
  ).rejects.toMatchObject({ code: 'delivery.errors.notAMember' });
});

it('is opened with Premium only, but what has begun goes on, and help in the app is for every plan', async () => {
  const company = await aCompany();
  const conversationId = await aConversation(company);
  const later = { ...company.system, asOf: new Date('2027-03-01T00:00:00Z') };
  await endPremium(later, {});
  await expect(write(company)).rejects.toMatchObject({ kind: 'PlanLocked' });
  await write(company, { conversationId });
  await answerConversation(company.administrator, { conversationId, text: 'Da' });
  await write(company, { channel: 'app', externalRef: 'person-1' });
});

it('lists a page at a time, mails and chats in one order', async () => {
  const company = await aCompany();
  for (let n = 0; n < 27; n += 1) {
    const at = `2026-11-23T10:${String(n).padStart(2, '0')}:00.000Z`;
    await write(company, { text: `chat ${n}`, at });
    await aThread(company, { subject: `mail ${n}`, at: at.replace(':00.000Z', ':30.000Z') });
  }
  const first = await listDesk(company.sales, {});
  const second = await listDesk(company.sales, { after: first.next });
  const all = [...first.rows, ...second.rows].map(({ text }) => text);
  const expected = Array.from({ length: 27 }, (_, n) => [`chat ${n}`, `mail ${n}`])
    .flat()
    .reverse();
  expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 4, undefined]);
  expect(all).toEqual(expected);
});

it('is read by the people of the desk, written by the office, and received by the product alone', async () => {
  const company = await aCompany();
  const conversationId = await aConversation(company);
  const forbidden = { kind: 'Forbidden' };
  await expect(showConversation(company.accountant, { conversationId })).rejects.toMatchObject(forbidden);
  await expect(answerConversation(company.execution, { conversationId, text: 'a' })).rejects.toMatchObject(forbidden);
  await expect(write({ system: { ...company.system, roles: ['sales'] } })).rejects.toMatchObject(forbidden);
});
