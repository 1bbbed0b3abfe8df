import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import * as civil from './civil-date.ts';

const runs = { numRuns: 200 };
const someDates = () =>
  fc.integer({ min: 0, max: 36_500 }).map((days) => civil.addDays(civil.civilDate('2000-01-01'), days));

it('knows which days exist', () => {
  expect(['2024-02-29', '2026-02-29', '2026-13-01', '2026-1-1', '2026-04-31', ''].map(civil.isCivilDate)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
it('reads the day in Bucharest, not in the zone of the machine', () => {
  expect(civil.civilDateOf(new Date('2026-11-23T22:30:00Z'))).toBe('2026-11-24');
  expect(civil.civilDateOf(new Date('2026-07-23T20:59:59Z'))).toBe('2026-07-23');
  expect(civil.civilDateOf(new Date('2026-07-23T21:00:00Z'))).toBe('2026-07-24');
});
it('has days of 23 and 25 hours when the clocks change', () => {
  const hours = (day: string) =>
    (civil.endOfDay(civil.civilDate(day)).getTime() - civil.startOfDay(civil.civilDate(day)).getTime()) / 3_600_000;
  expect(['2026-10-25', '2027-03-28', '2026-11-24'].map(hours)).toEqual([25, 23, 24]);
});
it('starts each day within that day and ends it in the next', () => {
  fc.assert(
    fc.property(someDates(), (date) => {
      expect(civil.civilDateOf(civil.startOfDay(date))).toBe(date);
      expect(civil.civilDateOf(new Date(civil.endOfDay(date).getTime() - 1))).toBe(date);
    }),
    runs,
  );
});
it('knows the days that the calendar has, and no other', () => {
  const part = (most: number, digits: number) =>
    fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(digits, '0'));
  fc.assert(
    fc.property(part(9999, 4), part(13, 2), part(32, 2), (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      let exists = true;
      try {
        civil.civilDate(text);
      } catch {
        exists = false;
      }
      expect(civil.isCivilDate(text)).toBe(exists);
    }),
    { numRuns: 2_000 },
  );
});
it('has the days, their distance and their weekday that Temporal has', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50_000, max: 80_000 }), fc.integer({ min: -9_000, max: 9_000 }), (start, days) => {
      const plain = Temporal.PlainDate.from('2000-01-01').add({ days: start });
      const date = civil.civilDate(plain.toString());
      expect(civil.addDays(date, days)).toBe(plain.add({ days }).toString());
      expect(civil.weekday(date)).toBe(plain.dayOfWeek);
      expect(civil.daysBetween(civil.civilDate('2000-01-01'), date)).toBe(start);
    }),
    runs,
  );
});
it('reads the day of an instant as Temporal does, in every zone', () => {
  const instants = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.constantFrom('Europe/Bucharest', 'America/New_York', 'Asia/Kathmandu'), (at, zone) => {
      const plain = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate();
      expect(civil.civilDateOf(at, zone)).toBe(plain.toString());
    }),
    runs,
  );
});
it('counts days as it adds them', () => {
  fc.assert(
    fc.property(someDates(), fc.integer({ min: -5_000, max: 5_000 }), (date, days) => {
      expect(civil.daysBetween(date, civil.addDays(date, days))).toBe(days);
    }),
    runs,
  );
});
it('clamps a month to its end', () => {
  expect(civil.addMonths(civil.civilDate('2026-01-31'), 1)).toBe('2026-02-28');
  expect(civil.addMonths(civil.civilDate('2028-01-31'), 1)).toBe('2028-02-29');
  expect([civil.firstOfMonth(civil.civilDate('2028-02-10')), civil.lastOfMonth(civil.civilDate('2028-02-10'))]).toEqual(
    ['2028-02-01', '2028-02-29'],
  );
});
it('orders and prints days', () => {
  const [a, b] = [civil.civilDate('2026-11-24'), civil.civilDate('2026-12-01')];
  expect([civil.earliest(b, a), civil.latest(a, b), civil.formatCivilDate(a)]).toEqual([a, b, '24.11.2026']);
  expect([civil.weekday(a), civil.weekday(civil.civilDate('2026-11-29'))]).toEqual([2, 7]);
});
it('reads a day back as it prints it, and what cannot be a day not at all', () => {
  fc.assert(
    fc.property(someDates(), (date) => {
      expect(civil.civilDateFromRomanian(civil.formatCivilDate(date))).toBe(date);
      expect(civil.civilDateFromRomanian(date)).toBe(date);
    }),
    runs,
  );
  expect(['4.1.2026', ' 04/01/2026', '4-1-2026 '].map(civil.civilDateFromRomanian)).toEqual(
    Array(3).fill('2026-01-04'),
  );
  expect(['31.04.2026', '24.11.26', '2026.11.24', 'mâine', ''].map(civil.civilDateFromRomanian)).toEqual(
    Array(5).fill(undefined),
  );
});
