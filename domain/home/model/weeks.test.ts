import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { mondayOf, weekly } from './weeks.ts';

const day = civilDate;

it('begins a week on Monday, across the turn of the year too', () => {
  expect(mondayOf(day('2026-11-24'))).toBe('2026-11-23');
  expect(mondayOf(day('2026-11-23'))).toBe('2026-11-23');
  expect(mondayOf(day('2027-01-03'))).toBe('2026-12-28');
});

it('adds up what came in by week, empty weeks and the present one too', () => {
  const days = [
    { date: day('2026-11-24'), amount: 5n },
    { date: day('2026-11-22'), amount: 7n },
    { date: day('2026-11-16'), amount: 1n },
    { date: day('2026-01-01'), amount: 100n },
  ];
  expect(weekly(days, day('2026-11-24'), 3)).toEqual([
    { monday: '2026-11-09', amount: 0n },
    { monday: '2026-11-16', amount: 8n },
    { monday: '2026-11-23', amount: 5n },
  ]);
});
