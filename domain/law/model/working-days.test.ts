import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HOLIDAYS } from '#db/law/holidays.ts';
import { addDays, civilDate } from '#domain/kernel/pure/civil-date.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';

const holidays = new Set(HOLIDAYS.map((day) => day.date));
const someDates = () => fc.integer({ min: 0, max: 2_100 }).map((days) => addDays(civilDate('2024-03-01'), days));
const runs = { numRuns: 200 };

it.each([
  ['2026-04-08', '2026-04-17'],
  ['2026-04-30', '2026-05-08'],
  ['2026-11-24', '2026-12-03'],
  ['2026-11-27', '2026-12-08'],
  ['2026-12-23', '2026-12-31'],
  ['2026-12-31', '2027-01-12'],
  ['2027-01-05', '2027-01-14'],
  ['2027-04-28', '2027-05-07'],
])('five working days after %s is %s', (from, to) => {
  expect(addWorkingDays(civilDate(from), 5, holidays)).toBe(to);
});
it('ends on a working day and counts as many as were added', () => {
  fc.assert(
    fc.property(someDates(), fc.integer({ min: 1, max: 60 }), (date, count) => {
      const end = addWorkingDays(date, count, holidays);
      expect(isWorkingDay(end, holidays)).toBe(true);
      expect(workingDaysBetween(date, end, holidays)).toBe(count);
    }),
    runs,
  );
});
it('adds in two steps as in one', () => {
  fc.assert(
    fc.property(someDates(), fc.nat({ max: 20 }), fc.nat({ max: 20 }), (date, a, b) => {
      expect(addWorkingDays(addWorkingDays(date, a, holidays), b, holidays)).toBe(
        addWorkingDays(date, a + b, holidays),
      );
    }),
    runs,
  );
});
it('goes back from a working day to where it came from', () => {
  fc.assert(
    fc.property(someDates(), fc.nat({ max: 30 }), (date, count) => {
      const start = addWorkingDays(date, 1, holidays);
      expect(addWorkingDays(addWorkingDays(start, count, holidays), -count, holidays)).toBe(start);
    }),
    runs,
  );
});
it('never counts weekends or holidays, and is negative backwards', () => {
  fc.assert(
    fc.property(someDates(), fc.nat({ max: 100 }), (from, days) => {
      const to = addDays(from, days);
      const between = workingDaysBetween(from, to, holidays);
      expect(between).toBeLessThanOrEqual(days);
      expect(workingDaysBetween(to, from, holidays) + between).toBe(0);
    }),
    runs,
  );
});
