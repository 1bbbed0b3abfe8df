import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { expect, it } from 'vitest';
import { formatInstant, formatLongDate, formatMonth } from './format-moment.ts';

it('shows an instant on the clock of Bucharest, winter and summer', () => {
  expect(formatInstant(new Date('2026-11-24T22:30:00Z'))).toEqual({ date: '25.11.2026', time: '00:30' });
  expect(formatInstant(new Date('2026-07-01T11:05:00Z'))).toEqual({ date: '01.07.2026', time: '14:05' });
});

it('writes a long date with a small month in Romanian', () => {
  expect(formatLongDate(civilDate('2026-11-04'), 'ro')).toBe('4 noiembrie 2026');
  expect(formatLongDate(civilDate('2026-11-04'), 'en')).toBe('4 November 2026');
});

it('writes a month without its day', () => {
  expect(formatMonth(civilDate('2026-11-04'), 'ro')).toBe('noiembrie 2026');
});
