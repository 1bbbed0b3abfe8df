import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { nextTermWarning } from './deadline.ts';

const DEADLINE = civilDate('2026-12-03');
const HOLIDAYS = new Set([civilDate('2026-11-30'), civilDate('2026-12-01')]);
const on = (text: string) => new Date(`${text}Z`);
const next = (warned: number | null, now: string) => nextTermWarning(DEADLINE, warned, on(now), HOLIDAYS);

it('warns three, two and one working days before the end, at nine, stepping over holidays', () => {
  expect(next(null, '2026-11-24T09:00')).toEqual({ days: 3, at: on('2026-11-26T07:00') });
  expect(next(3, '2026-11-26T09:00')).toEqual({ days: 2, at: on('2026-11-27T07:00') });
  expect(next(2, '2026-11-27T09:00')).toEqual({ days: 1, at: on('2026-12-02T07:00') });
  expect(next(1, '2026-12-02T09:00')).toBeUndefined();
});

it('gives only the most urgent of what was missed', () => {
  expect(next(null, '2026-12-02T12:00')?.days).toBe(1);
  expect(next(3, '2026-11-29T12:00')?.days).toBe(2);
});
