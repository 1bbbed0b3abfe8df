import { afterEach, expect, it } from 'vitest';
import { listenCommitted } from '#db/notify.server.ts';
import { talkKey } from '#domain/chat/keys.ts';
import { tellTyping } from '#domain/chat/tell-typing.ts';
import { answerConversation } from '#domain/chat/answer-conversation.ts';
import { answer, aConversation, write } from '#tests/builders/chat.ts';
import { aCompany } from '#tests/builders/company.ts';
import { chatStreams } from './chat-streams.server.ts';

const URL = process.env['CRM_APP_DATABASE_URL'] ?? '';
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** What one web process has of its own: its streams and its ear at the database. */
async function aProcess({ hears = true, beatMs = 60_000 } = {}) {
  const streams = chatStreams(beatMs);
  const stop = hears
    ? await listenCommitted(URL, (all) => streams.changed(all), (one) => streams.passing(one)) // prettier-ignore
    : () => Promise.resolve();
  const end = async () => {
    streams.close();
    await stop();
  };
  ends.push(end);
  return { ...streams, end };
}

/** Reads a stream as a browser does, and remembers the last id. */
function listening(process: Awaited<ReturnType<typeof aProcess>>, key: string, after?: string) {
  const reader = process.answer(key, after).body?.getReader();
  if (!reader) throw new Error('no stream');
  let kept = '';
  let lastId = after ?? '';
  const next = async (wanted: string): Promise<string> => {
    for (;;) {
      const [event, ...rest] = kept.split('\n\n');
      if (rest.length > 0) {
        kept = rest.join('\n\n');
        const id = /^id: (\d+)$/m.exec(event ?? '')?.[1];
        if (id !== undefined) lastId = id;
        if (new RegExp(`^event: ${wanted}$`, 'm').test(event ?? ''))
          return /^data: ?(.*)$/m.exec(event ?? '')?.[1] ?? '';
        continue;
      }
      const { value, done } = await reader.read();
      if (done) throw new Error('the stream has ended');
      kept += new TextDecoder().decode(value);
    }
  };
  const texts = async (count: number) => {
    const all: string[] = [];
    while (all.length < count) all.push(String(Reflect.get(Object(JSON.parse(await next('message'))), 'text')));
    return all;
  };
  return { next, texts, lastId: () => lastId, leave: () => reader.cancel() };
}

it('brings each message once and in order, through a process that ends and the return to another', async () => {
  const company = await aCompany();
  const talk = { tenantId: company.tenantId, conversationId: await aConversation(company, { text: '1' }) };
  const [first, second] = [await aProcess(), await aProcess()];
  const key = talkKey('read', talk);
  const here = listening(first, key);
  const colleague = listening(second, key);
  await answer(company, talk.conversationId, '2');
  expect(await here.texts(2)).toEqual(['1', '2']);
  await first.end();
  await answerConversation(company.sales, { ...talk, kind: 'note', text: 'doar noi' });
  for (const text of ['3', '4']) await answer(company, talk.conversationId, text);
  const again = listening(second, key, here.lastId());
  await write(company, { conversationId: talk.conversationId, text: '5' });
  await answer(company, talk.conversationId, '6');
  expect(await again.texts(4)).toEqual(['3', '4', '5', '6']);
  expect(await colleague.texts(6)).toEqual(['1', '2', '3', '4', '5', '6']);
});

it('finds at the next beat what no notification told', async () => {
  const company = await aCompany();
  const talk = { tenantId: company.tenantId, conversationId: await aConversation(company) };
  const deaf = await aProcess({ hears: false, beatMs: 50 });
  const visitor = listening(deaf, talkKey('read', talk), '1');
  await answer(company, talk.conversationId, 'Ați fost auzit');
  expect(await visitor.texts(1)).toEqual(['Ați fost auzit']);
});

it('tells either side that the other is writing, and the desk that there is something new, without its words', async () => {
  const company = await aCompany();
  const talk = { tenantId: company.tenantId, conversationId: await aConversation(company) };
  const process = await aProcess();
  const visitor = listening(process, talkKey('read', talk), '1');
  const desk = listening(process, talkKey('desk', talk));
  tellTyping(talk, 'desk');
  expect(await visitor.next('typing')).toBe('');
  tellTyping(talk, 'visitor');
  expect(await desk.next('typing')).toBe('');
  await write(company, { conversationId: talk.conversationId, text: 'secret' });
  expect(await desk.next('changed')).toBe('');
});

it('opens to the keys of one talk only', async () => {
  const [ours, theirs] = await Promise.all([aCompany(), aCompany()]);
  const conversationId = await aConversation(ours);
  const process = await aProcess();
  const key = talkKey('read', { tenantId: ours.tenantId, conversationId });
  const forged = talkKey('read', { tenantId: theirs.tenantId, conversationId });
  const changed = `${key.slice(0, -3)}${key.endsWith('AAA') ? 'BBB' : 'AAA'}`;
  for (const wrong of ['', 'x', changed, talkKey('write', { tenantId: ours.tenantId, conversationId })])
    expect(process.answer(wrong, undefined).status).toBe(404);
  const nothing = listening(process, forged);
  await answer(ours, conversationId);
  expect(await listening(process, key).texts(2)).toHaveLength(2);
  await nothing.leave();
});
