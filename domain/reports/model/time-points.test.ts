import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { timePoints } from './time-points.ts';

const amounts = [
  { day: civilDate('2026-11-02'), amount: 5n },
  { day: civilDate('2026-11-04'), amount: 7n },
];

it('shows every day of a short period, those without anything too', () => {
  expect(timePoints(amounts, civilDate('2026-11-02'), civilDate('2026-11-04'))).toEqual([
    { label: '2026-11-02', value: 5n },
    { label: '2026-11-03', value: 0n },
    { label: '2026-11-04', value: 7n },
  ]);
});

it('shows a long period by month, at most its last three years', () => {
  expect(timePoints(amounts, civilDate('2026-09-15'), civilDate('2026-11-30'))).toEqual([
    { label: '2026-09-01', value: 0n },
    { label: '2026-10-01', value: 0n },
    { label: '2026-11-01', value: 12n },
  ]);
  expect(timePoints(amounts, civilDate('2000-01-01'), civilDate('2026-11-30'))).toHaveLength(36);
});
