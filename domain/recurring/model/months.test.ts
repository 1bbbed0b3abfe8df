import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { closingTime, isMissed, monthOf, monthsOver } from './months.ts';

const october = monthOf(civilDate('2026-10-15'));

it('knows the months that are over, and no other', () => {
  const starts = (today: string) => monthsOver(civilDate('2026-10-15'), civilDate(today)).map((one) => one.periodStart);
  expect(starts('2026-10-31')).toEqual([]);
  expect(starts('2026-11-01')).toEqual(['2026-10-01']);
  expect(starts('2027-01-31')).toEqual(['2026-10-01', '2026-11-01', '2026-12-01']);
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
