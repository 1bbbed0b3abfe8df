import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HOLIDAYS } from '#db/law/holidays.ts';
import { isQuietTime, nextContactTime } from './quiet-time.ts';

const holidays = new Set(HOLIDAYS.map((day) => day.date));

it.each([
  ['2026-11-24T06:59:59Z', true, 'Tuesday 8:59'],
  ['2026-11-24T07:00:00Z', false, 'Tuesday 9:00'],
  ['2026-11-24T15:59:59Z', false, 'Tuesday 17:59'],
  ['2026-11-24T16:00:00Z', true, 'Tuesday 18:00'],
  ['2026-07-14T06:00:00Z', false, 'Tuesday 9:00 in summer'],
  ['2026-11-28T10:00:00Z', true, 'Saturday'],
  ['2026-11-30T10:00:00Z', true, 'Saint Andrew'],
  ['2026-11-23T22:30:00Z', true, 'half past midnight'],
])('%s is quiet: %s (%s)', (instant, quiet) => {
  expect(isQuietTime(new Date(instant), holidays)).toBe(quiet);
});
it.each([
  ['2026-11-24T10:00:00Z', '2026-11-24T10:00:00.000Z'],
  ['2026-11-24T03:00:00Z', '2026-11-24T07:00:00.000Z'],
  ['2026-11-24T17:00:00Z', '2026-11-25T07:00:00.000Z'],
  ['2026-11-27T17:00:00Z', '2026-12-02T07:00:00.000Z'], // a weekend and two holidays
  ['2026-10-23T16:00:00Z', '2026-10-26T07:00:00.000Z'], // clocks go back on Sunday
  ['2027-03-26T17:00:00Z', '2027-03-29T06:00:00.000Z'], // and forward
])('after %s the next reminder may go at %s', (instant, next) => {
  expect(nextContactTime(new Date(instant), holidays).toISOString()).toBe(next);
});
it('is never quiet at the time it proposes, and that time never lies behind', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2024-01-01'), max: new Date('2030-11-01'), noInvalidDate: true }),
      (instant) => {
        const next = nextContactTime(instant, holidays);
        expect(isQuietTime(next, holidays)).toBe(false);
        expect(next.getTime()).toBeGreaterThanOrEqual(instant.getTime());
      },
    ),
    { numRuns: 200 },
  );
});
