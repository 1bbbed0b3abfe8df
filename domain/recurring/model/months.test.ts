import { expect, it } from 'vitest';
import fc from 'fast-check';
import { addDays, civilDate, daysBetween, firstOfMonth, lastOfMonth } from '#domain/kernel/pure/civil-date.ts';
import { closingTime, isMissed, monthOf, monthsOver } from './months.ts';

const october = monthOf(civilDate('2026-10-15'));

it('knows the months that are over, and no other', () => {
  const starts = (today: string) => monthsOver(civilDate('2026-10-15'), civilDate(today)).map((one) => one.periodStart);
  expect(starts('2026-10-31')).toEqual([]);
  expect(starts('2026-11-01')).toEqual(['2026-10-01']);
  expect(starts('2027-01-31')).toEqual(['2026-10-01', '2026-11-01', '2026-12-01']);
});
it('keeps the contract’s day through short months and leap years', () => {
  const starts = (from: string, today: string, anchorDay: number) =>
    monthsOver(civilDate(from), civilDate(today), anchorDay).map((one) => one.periodStart);
  expect(starts('2027-01-31', '2027-06-01', 31)).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']);
  expect(starts('2028-01-30', '2028-04-01', 30)).toEqual(['2028-01-30', '2028-02-29']);
  expect(monthOf(civilDate('2026-11-14'), 15)).toEqual({ periodStart: '2026-10-15', periodEnd: '2026-11-14' });
});
it('every day is of one period: none overlap, none are left out, and each begins on the anchor or a shorter month’s end', () => {
  const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays(civilDate('2024-01-01'), days));
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 31 }), fc.integer({ min: 0, max: 900 }), (from, anchorDay, span) => {
      const months = monthsOver(from, addDays(from, span), anchorDay);
      months.forEach((month, index) => {
        const next = months[index + 1];
        if (next) expect(next.periodStart).toBe(addDays(month.periodEnd, 1));
        expect(daysBetween(month.periodStart, month.periodEnd)).toBeGreaterThan(26);
        const wanted = addDays(firstOfMonth(month.periodStart), anchorDay - 1);
        const last = lastOfMonth(month.periodStart);
        expect(month.periodStart).toBe(wanted > last ? last : wanted);
        expect(monthOf(month.periodStart, anchorDay)).toEqual(month);
        expect(monthOf(month.periodEnd, anchorDay)).toEqual(month);
      });
      if (months[0]) expect(months[0].periodStart <= from && from <= months[0].periodEnd).toBe(true);
    }),
    { numRuns: 200 },
  );
});
it('closes a month at nine of the first working day after it', () => {
  const closing = closingTime(october, new Set()); // 1 November 2026 is a Sunday
  expect(closing.toISOString()).toBe('2026-11-02T07:00:00.000Z');
});
it('offers what should have been closed while nothing ran by itself, or long ago', () => {
  const closing = closingTime(october, new Set());
  const at = (runsSince: string, asOf: string) =>
    isMissed(closing, { runsSince: new Date(runsSince), asOf: new Date(asOf) });
  expect(at('2026-10-01T00:00:00Z', '2026-11-02T07:00:00Z')).toBe(false);
  expect(at('2026-10-01T00:00:00Z', '2026-11-09T21:00:00Z')).toBe(false);
  expect(at('2026-10-01T00:00:00Z', '2026-11-10T07:00:00Z')).toBe(true);
  expect(at('2026-11-03T00:00:00Z', '2026-11-04T07:00:00Z')).toBe(true);
});
