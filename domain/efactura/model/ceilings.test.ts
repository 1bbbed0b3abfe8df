import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { watchedYears } from './ceilings.ts';

it('watches the year of a day, and after New Year the end of the old one too', () => {
  expect(watchedYears(civilDate('2026-11-24'))).toEqual([{ year: 2026, from: '2026-01-01', to: '2026-11-24' }]);
  expect(watchedYears(civilDate('2026-12-31'))).toEqual([{ year: 2026, from: '2026-01-01', to: '2026-12-31' }]);
  expect(watchedYears(civilDate('2027-01-01'))).toEqual([
    { year: 2026, from: '2026-01-01', to: '2026-12-31' },
    { year: 2027, from: '2027-01-01', to: '2027-01-01' },
  ]);
  expect(watchedYears(civilDate('2027-01-15'))).toEqual([{ year: 2027, from: '2027-01-01', to: '2027-01-15' }]);
});
