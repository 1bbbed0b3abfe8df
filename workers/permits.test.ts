import { afterAll, beforeEach, expect, it } from 'vitest';
import { closeRelayConnection, relayDb } from '#db/outbox.server.ts';
import { callBudget } from '#db/schema/queue.ts';
import { takePermit } from './permits.ts';

/** A clock that stands just before the next minute, so that nobody has to wait for it. */
const almost = () => 59_999;

beforeEach(async () => {
  await relayDb().delete(callBudget);
});
afterAll(() => closeRelayConnection());

it('counts the calls of all workers in one row and lets none through beyond the minute', async () => {
  const minute = new Date(Math.floor(Date.now() / 60_000) * 60_000);
  const full = [minute, new Date(minute.getTime() + 60_000)].map((at) => ({ service: 'anaf', minute: at, calls: 970 }));
  await relayDb().insert(callBudget).values(full);
  const given = await Promise.all(Array.from({ length: 40 }, () => takePermit('anaf', almost)));
  const perMinute = (await relayDb().select().from(callBudget)).map(({ calls }) => calls);
  expect(Math.max(...perMinute)).toBeLessThanOrEqual(980);
  expect(given.filter(Boolean).length).toBe(perMinute.reduce((sum, calls) => sum + calls, 0) - 2 * 970);
});
