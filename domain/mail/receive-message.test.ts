import { expect, it } from 'vitest';
import { aCompany } from '#tests/builders/company.ts';
import { aThread, receive } from '#tests/builders/message.ts';
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

it('begins a new conversation for an equal subject without an answered id', async () => {
  const company = await aCompany();
  expect(await aThread(company)).not.toBe(await aThread(company));
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
  expect([automatic.outcome, own.outcome]).toEqual(['automatic', 'own']);
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
