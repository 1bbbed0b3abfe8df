import { afterEach, beforeEach, expect, it } from 'vitest';
import { listenCommitted } from '#db/notify.server.ts';
import { withdrawOffer } from '#domain/offers/withdraw-offer.ts';
import { aCompany } from '#tests/builders/company.ts';
import { anOffer } from '#tests/builders/offer.ts';
import { liveStreams } from './live-streams.server.ts';
import { liveTopic } from './live-topic.server.ts';

let live: ReturnType<typeof liveStreams>;
let stopListening: () => Promise<void>;
beforeEach(async () => {
  live = liveStreams();
  const url = process.env['CRM_APP_DATABASE_URL'] ?? '';
  stopListening = await listenCommitted(url, (committed) => live.changed(committed));
});
afterEach(async () => {
  await stopListening();
  live.close();
});

/** What comes after the greeting. */
async function reading(topic: string) {
  const reader = live.answer(topic).body?.getReader();
  if (!reader) throw new Error('no stream');
  await reader.read();
  return { next: async () => new TextDecoder().decode((await reader.read()).value), end: () => reader.cancel() };
}

it('tells the pages of the company and of the document that something was committed, and nobody else', async () => {
  const [ours, theirs] = [await aCompany(), await aCompany()];
  const { offerId } = await anOffer(ours);
  const company = await reading(liveTopic(ours.tenantId));
  const document = await reading(liveTopic(ours.tenantId, offerId));
  const other = await reading(liveTopic(theirs.tenantId));
  const heard: string[] = [];
  void other.next().then((text) => heard.push(text));
  await withdrawOffer(ours.sales, { offerId });
  expect(await company.next()).toBe('data:\n\n');
  expect(await document.next()).toBe('data:\n\n');
  expect(heard).toEqual([]);
});

it('takes no topic that it did not give out in shape, and forgets who has left', async () => {
  expect(live.answer('x').status).toBe(404);
  const gone = await reading(liveTopic('a'));
  await gone.end();
  expect(() => live.changed([{ tenantId: 'a', subjectIds: [] }])).not.toThrow();
});

it('names no company and no document', () => {
  const tenantId = '0199a1b2-c3d4-7e5f-8a6b-0123456789ab';
  expect(liveTopic(tenantId)).toMatch(/^[\w-]{22}$/);
  expect(liveTopic(tenantId)).not.toBe(liveTopic(tenantId, tenantId));
});
