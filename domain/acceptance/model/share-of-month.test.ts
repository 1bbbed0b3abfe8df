import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, civilDate } from '#domain/kernel/pure/civil-date.ts';
import { shareOfMonth } from './share-of-month.ts';

const [first, last] = [civilDate('2026-11-01'), civilDate('2026-11-30')];
const active = { state: 'active' as const, startDate: null, endDate: null };

it('is the whole month for a service that runs all of it, and nothing for one that does not run in it', () => {
  expect(shareOfMonth(active, first, last)).toBe(1_000n);
  expect(shareOfMonth({ ...active, startDate: first, endDate: last }, first, last)).toBe(1_000n);
  expect(shareOfMonth({ ...active, startDate: addDays(last, 1) }, first, last)).toBe(0n);
  expect(shareOfMonth({ ...active, state: 'ended', endDate: addDays(first, -1) }, first, last)).toBe(0n);
  expect(shareOfMonth({ ...active, state: 'ended' }, first, last)).toBe(0n);
});
it('is half of it for one that runs half of its days', () => {
  expect(shareOfMonth({ ...active, startDate: civilDate('2026-11-16') }, first, last)).toBe(500n);
  expect(shareOfMonth({ ...active, endDate: civilDate('2026-11-10') }, first, last)).toBe(333n);
});
it('makes up the whole month with what follows, on whatever day the one becomes the other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30 }), (day) => {
      const startDate = addDays(first, day);
      const old = shareOfMonth({ ...active, state: 'ended', endDate: addDays(startDate, -1) }, first, last);
      expect(old + shareOfMonth({ ...active, startDate }, first, last)).toBe(1_000n);
    }),
    { numRuns: 200 },
  );
});
