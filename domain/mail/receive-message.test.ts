import { expect, it } from 'vitest';
import { listTimeline } from '#domain/timeline/list-timeline.ts';
import { aClient } from '#tests/builders/client.ts';
import { aCompany, aCui } from '#tests/builders/company.ts';
import { aThread, receive } from '#tests/builders/message.ts';
import { anOffer } from '#tests/builders/offer.ts';
import { mailsAbout } from '#tests/builders/read-back.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { listThreads } from './list-threads.ts';
import { receiveMessage } from './receive-message.ts';
import { showThread } from './show-thread.ts';
import { sortThread } from './sort-thread.ts';

it('opens a conversation with what is recognised of the sender', async () => {
  const company = await aCompany();
  await aThread(company, { text: 'SC Crinul Alb SRL, CUI RO14399840, tel 0721 234 567' });
  const { rows } = await listThreads(company.sales, {});
  expect(rows).toMatchObject([
    {
      subject: 'Cerere de ofertă',
      fromName: 'Ion Popa',
      fromAddress: 'ion@crinulalb.example',
      recognisedCui: '14399840',
      recognisedName: 'Crinul Alb SRL',
      readAt: null,
      clientId: null,
    },
  ]);
});

it('puts an answer into the conversation that it answers, which waits to be read again', async () => {
  const company = await aCompany();
  const threadId = await aThread(company, { messageId: '<first@x>' });
  await sortThread(company.sales, { threadId, state: 'done' });
  const answers = [
    { headers: { 'in-reply-to': '<first@x>' }, messageId: '<second@x>', text: 'Încă ceva' },
    { headers: { references: '<first@x> <second@x> <lost@x>' }, from: 'coleg@crinulalb.example' },
  ];
  for (const one of answers) expect(await aThread(company, { subject: 'Re: altceva', ...one })).toBe(threadId);
  const thread = await showThread(company.sales, { threadId });
  expect(thread.messages).toHaveLength(3);
  expect(thread).toMatchObject({ state: 'open', readAt: null });
});

it('knows by the address that it was sent to which mail of ours is answered, whoever writes', async () => {
  const [company, other] = [await aCompany(), await aCompany()];
  const { offerId, clientId } = await anOffer(company);
  const [sent] = await mailsAbout(company, offerId);
  const address = (code = '') => `Firma <firma+${code.toUpperCase()}@in.example>`;
  const answer = { from: 'soferul@alta.example', subject: 'Re: Oferta', to: [address(sent?.replyCode ?? '')] };
  const threadId = await aThread(company, { ...answer, messageId: '<answer@x>' });
  expect(await showThread(company.sales, { threadId })).toMatchObject({ clientId });
  expect(await receive(company, { ...answer, messageId: '<answer@x>' })).toMatchObject({ outcome: 'repeated' });
  for (const [whose, to] of [
    [company, [address('0123456789abcdef0123')]],
    [other, answer.to],
  ] as const) {
    const strange = await aThread(whose, { ...answer, subject: 'Altceva', to: [...to] });
    expect(await showThread(whose.sales, { threadId: strange })).toMatchObject({ clientId: null });
  }
});

it('begins a new conversation for an equal subject without an answered id', async () => {
  const company = await aCompany();
  expect(await aThread(company)).not.toBe(await aThread(company));
});

it('puts an answer without ids beside the message of the same subject and sender', async () => {
  const company = await aCompany();
  const threadId = await aThread(company);
  expect(await aThread(company, { subject: 'RE: Cerere de ofertă' })).toBe(threadId);
  expect(await aThread(company, { subject: 'RE: Cerere de ofertă', from: 'altul@alta.example' })).not.toBe(threadId);
  const later = '2027-06-01T08:00:00.000Z';
  expect(await aThread(company, { subject: 'RE: Cerere de ofertă', at: later })).not.toBe(threadId);
});

it('keeps spam away from the inbox, whatever is answered to it', async () => {
  const company = await aCompany();
  const threadId = await aThread(company, { messageId: '<spam@x>' });
  await sortThread(company.sales, { threadId, state: 'spam' });
  expect(await aThread(company, { headers: { 'in-reply-to': '<spam@x>' } })).toBe(threadId);
  expect((await listThreads(company.sales, {})).rows).toEqual([]);
});

it('goes onto the timeline of the one client whose address it is, else a person chooses', async () => {
  const company = await aCompany();
  const { clientId } = await aClient(company, { email: 'ion@crinulalb.example' });
  const threadId = await aThread(company);
  expect(await showThread(company.sales, { threadId })).toMatchObject({ clientId });
  expect((await listTimeline(company.sales, { clientId })).rows[0]).toMatchObject({
    type: 'MessageReceived',
    subjectId: threadId,
  });
  const named = await aThread(company, { text: `Pentru firma soției, CUI ${aCui()}` });
  expect((await showThread(company.sales, { threadId: named })).clientId).toBeNull();
  await aClient(company, { email: 'ion@crinulalb.example' });
  const doubtful = await aThread(company);
  expect((await showThread(company.sales, { threadId: doubtful })).clientId).toBeNull();
});

it('stops taking from a conversation that two machines keep up', async () => {
  const company = await aCompany();
  await aThread(company, { messageId: '<loop@x>' });
  const headers = { 'in-reply-to': '<loop@x>' };
  const outcomes: string[] = [];
  for (let turn = 0; turn < 31; turn += 1) outcomes.push((await receive(company, { headers })).outcome);
  expect(outcomes.filter((one) => one === 'received')).toHaveLength(29);
  expect(outcomes.at(-1)).toBe('tooMany');
});

it('enters a message once, delivered twice or twice at the same time', async () => {
  const company = await aCompany();
  const outcomes = await Promise.all(
    Array.from({ length: 4 }, () => receive(company, { providerId: 'same', messageId: '<same@x>' })),
  );
  const repeated = await receive(company, { providerId: 'same', messageId: '<same@x>' });
  expect([...outcomes, repeated].filter(({ outcome }) => outcome === 'received')).toHaveLength(1);
  const { rows } = await listThreads(company.sales, {});
  expect(rows).toHaveLength(1);
});

it('leaves out what machines and the company itself write', async () => {
  const company = await aCompany();
  const automatic = await receive(company, { headers: { 'auto-submitted': 'auto-replied' } });
  const own = await receive(company, { from: `Firma <Contact@${company.cui}.example>` });
  const looped = await receive(company, { from: 'firma@in.example' });
  const daemon = await receive(company, { from: 'Mail Delivery <mailer-daemon@mx.example>' });
  expect([automatic, own, looped, daemon].map(({ outcome }) => outcome)).toEqual(['automatic', 'own', 'own', 'daemon']);
  expect((await listThreads(company.sales, {})).rows).toEqual([]);
});

it('keeps what was attached', async () => {
  const company = await aCompany();
  const file = { sha256: 'a'.repeat(64), name: 'schiță.pdf', contentType: 'application/pdf', size: 12 };
  const threadId = await aThread(company, { attachments: [file], html: '<p>Bună</p>' });
  const { messages } = await showThread(company.sales, { threadId });
  expect(messages).toMatchObject([{ html: '<p>Bună</p>', attachments: [{ name: 'schiță.pdf', size: 12 }] }]);
});

it('shows an unread conversation of another company to nobody', async () => {
  const [mine, other] = await Promise.all([aCompany(), aCompany()]);
  const threadId = await aThread(other);
  for (const id of [threadId, newId<'thread'>()]) {
    await expect(showThread(mine.sales, { threadId: id })).rejects.toMatchObject({ kind: 'NotFound' });
    await expect(sortThread(mine.sales, { threadId: id, state: 'done' })).rejects.toMatchObject({ kind: 'NotFound' });
  }
  expect((await listThreads(mine.sales, {})).rows).toEqual([]);
});

it('is received by the product alone', async () => {
  const company = await aCompany();
  const message = { providerId: 'x', headers: {}, from: 'a@b.ro', to: [], subject: '', text: '', attachments: [] };
  await expect(
    receiveMessage(company.administrator, { ...message, at: '2026-11-24T08:30:00.000Z' }),
  ).rejects.toMatchObject({ kind: 'Forbidden' });
  await expect(listThreads(company.accountant, {})).rejects.toMatchObject({ kind: 'Forbidden' });
});

it('gives the inbox a page at a time, the newest message first', async () => {
  const company = await aCompany();
  for (let minute = 0; minute < 53; minute += 1)
    await receive(company, { subject: `M${minute}`, at: `2026-11-23T10:${String(minute).padStart(2, '0')}:00.000Z` });
  const first = await listThreads(company.sales, {});
  const second = await listThreads(company.sales, { after: first.next });
  expect(first.rows[0]?.subject).toBe('M52');
  expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 3, undefined]);
  expect(second.rows.at(-1)?.subject).toBe('M0');
});
