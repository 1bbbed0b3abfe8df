import { expect, it } from 'vitest';
import { silentSince } from './silent-since.ts';

const tries = (...states: string[]) => states.map((state, index) => ({ state, startedAt: new Date(index * 60_000) }));

it('counts from the first of the last tries that had no answer', () => {
  expect(silentSince(tries('accepted', 'unavailable', 'unavailable'))).toEqual(new Date(60_000));
  expect(silentSince(tries('unavailable', 'unavailable'))).toEqual(new Date(0));
  expect(silentSince(tries('unavailable', 'accepted'))).toBeUndefined();
  expect(silentSince([])).toBeUndefined();
});
