import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, civilDate, daysBetween } from '#domain/kernel/pure/civil-date.ts';
import { isWorkingDay } from '#domain/law/model/working-days.ts';
import type { Rhythm } from './rhythm.ts';
import { nextVisitDay, onWorkingDay, ruleOf, visitDays } from './visit-days.ts';

const START = civilDate('2026-01-31');
const monthly: Rhythm = { rhythm: 'monthly', weeks: 1, startDate: START, endDate: null };

it('keeps the day of the month through short months and over years', () => {
  expect(visitDays(monthly, civilDate('2026-02-01'), civilDate('2026-05-31'))).toEqual([
    '2026-02-28',
    '2026-03-31',
    '2026-04-30',
    '2026-05-31',
  ]);
  expect(visitDays(monthly, civilDate('2028-02-01'), civilDate('2028-02-29'))).toEqual(['2028-02-29']);
});
it('counts weeks from the start and never past the end', () => {
  const biweekly: Rhythm = {
    rhythm: 'every_n_weeks',
    weeks: 2,
    startDate: civilDate('2026-11-24'),
    endDate: civilDate('2026-12-22'),
  };
  expect(visitDays(biweekly, civilDate('2026-11-01'), civilDate('2027-02-01'))).toEqual([
    '2026-11-24',
    '2026-12-08',
    '2026-12-22',
  ]);
  expect(nextVisitDay(biweekly, civilDate('2026-12-09'))).toBe('2026-12-22');
  expect(nextVisitDay(biweekly, civilDate('2026-12-23'))).toBeUndefined();
});
it('moves a visit off weekends and holidays in the chosen direction', () => {
  const holidays = new Set([civilDate('2026-11-30'), civilDate('2026-12-01')]);
  expect(onWorkingDay(civilDate('2026-11-28'), 'next', holidays)).toBe('2026-12-02');
  expect(onWorkingDay(civilDate('2026-12-01'), 'previous', holidays)).toBe('2026-11-27');
  expect(onWorkingDay(civilDate('2026-11-29'), 'keep', holidays)).toBe('2026-11-29');
});
it('skips a day off, unless it is a weekend that the rhythm names', () => {
  const holidays = new Set([civilDate('2026-12-01')]);
  expect(onWorkingDay(civilDate('2026-12-01'), 'skip', holidays)).toBeUndefined();
  expect(onWorkingDay(civilDate('2026-11-28'), 'skip', holidays, { weekdays: '3,6' })).toBe('2026-11-28');
  expect(onWorkingDay(civilDate('2026-11-28'), 'next', holidays)).toBe('2026-11-30');
});
it('visits on several days of the week, every second week, in its season only', () => {
  const garden: Rhythm = {
    rhythm: 'every_n_weeks',
    weeks: 2,
    weekdays: '1,4',
    seasonFrom: 4,
    seasonTo: 10,
    startDate: civilDate('2026-03-30'), // a Monday
    endDate: null,
  };
  expect(visitDays(garden, civilDate('2026-01-01'), civilDate('2026-04-30'))).toEqual([
    '2026-04-02',
    '2026-04-13',
    '2026-04-16',
    '2026-04-27',
    '2026-04-30',
  ]);
  expect(nextVisitDay(garden, civilDate('2026-11-01'))).toBe('2027-04-01');
});
it('keeps snow to a season over the new year', () => {
  const snow: Rhythm = { ...monthly, startDate: civilDate('2026-11-10'), seasonFrom: 11, seasonTo: 2 };
  expect(visitDays(snow, civilDate('2026-11-01'), civilDate('2027-12-31'))).toEqual([
    '2026-11-10',
    '2026-12-10',
    '2027-01-10',
    '2027-02-10',
    '2027-11-10',
    '2027-12-10',
  ]);
});
it('counts the second Tuesday and the last Friday of a month', () => {
  const on = (monthlyOn: Rhythm['monthlyOn'], startDate: string): Rhythm => ({
    ...monthly,
    ...(monthlyOn ? { monthlyOn } : {}),
    startDate: civilDate(startDate),
  });
  const [from, to] = [civilDate('2026-11-01'), civilDate('2027-01-31')];
  expect(visitDays(on('weekday', '2026-11-10'), from, to)).toEqual(['2026-11-10', '2026-12-08', '2027-01-12']);
  expect(visitDays(on('last_weekday', '2026-11-27'), from, to)).toEqual(['2026-11-27', '2026-12-25', '2027-01-29']);
  expect(ruleOf(on('weekday', '2026-11-10')).toString()).toContain('FREQ=MONTHLY;BYDAY=+2TU');
});
it('gives the same days however the span is cut, in order and never twice', () => {
  const rhythm = fc.record({
    rhythm: fc.constantFrom('weekly' as const, 'every_n_weeks' as const, 'monthly' as const),
    weeks: fc.integer({ min: 1, max: 12 }),
    monthlyOn: fc.constantFrom('day' as const, 'weekday' as const, 'last_weekday' as const),
    startDate: fc.integer({ min: 0, max: 800 }).map((days) => addDays(START, days)),
    endDate: fc.constant(null),
  });
  fc.assert(
    fc.property(rhythm, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 300 }), (one, first, cut) => {
      const [from, middle, to] = [addDays(START, first), addDays(START, first + cut), addDays(START, first + 400)];
      const whole = visitDays(one, from, to);
      expect(whole).toEqual([...visitDays(one, from, middle), ...visitDays(one, addDays(middle, 1), to)]);
      expect([...new Set(whole)].sort()).toEqual(whole);
      if (whole.length > 0) expect(nextVisitDay(one, from)).toBe(whole[0]);
      if (one.rhythm === 'weekly')
        for (const [index, day] of whole.entries()) expect(daysBetween(whole[0] ?? day, day)).toBe(index * 7);
      const moved = whole.map((day) => onWorkingDay(day, 'next', new Set()));
      expect(moved.every((day) => day !== undefined && isWorkingDay(day, new Set()))).toBe(true);
    }),
    { numRuns: 200 },
  );
});
