import { expect, it } from 'vitest';
import { rateLimit } from './rate.ts';

const MINUTE = 60_000;
const calls = (limit: ReturnType<typeof rateLimit>, count: number, at: number, key = 'a') =>
  Array.from({ length: count }, () => limit.wait(key, at)).filter((wait) => wait === 0).length;

it('lets through a minute’s worth, then says in how many seconds to come again', () => {
  const limit = rateLimit(600);
  expect(calls(limit, 700, 10 * MINUTE)).toBe(600);
  expect(limit.wait('a', 10 * MINUTE + 15_000)).toBe(45);
});

it('does not let a second minute’s worth through at the turn of the minute', () => {
  const limit = rateLimit(600);
  expect(calls(limit, 600, 10 * MINUTE + 59_000)).toBe(600);
  expect(calls(limit, 600, 11 * MINUTE + 1_000)).toBeLessThan(20);
  expect(calls(limit, 600, 13 * MINUTE)).toBe(600);
});

it('counts each key for itself', () => {
  const limit = rateLimit(5);
  expect(calls(limit, 9, MINUTE, 'a')).toBe(5);
  expect(calls(limit, 9, MINUTE, 'b')).toBe(5);
});
