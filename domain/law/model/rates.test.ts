import { expect, it } from 'vitest';
import { civilDate as day } from '#domain/kernel/pure/civil-date.ts';
import { nextAsking, wantedRates } from './rates.ts';

const holidays = new Set([day('2026-11-30'), day('2026-12-01')]);

it('asks for what is missing: nothing, ten days, or every year since the last', () => {
  expect(wantedRates(day('2026-11-24'), day('2026-11-24'))).toEqual({ kind: 'nothing' });
  expect(wantedRates(day('2026-11-12'), day('2026-11-24'))).toEqual({ kind: 'lastTenDays' });
  expect(wantedRates(day('2025-12-30'), day('2026-01-20'))).toEqual({ kind: 'years', years: [2025, 2026] });
  expect(wantedRates(undefined, day('2026-11-24'))).toEqual({ kind: 'years', years: [2025, 2026] });
});

it.each([
  ['before the publication of today', '2026-11-23', '2026-11-24T09:00:00+02:00', '2026-11-24T13:10:00+02:00'],
  ['hourly while today is late', '2026-11-23', '2026-11-24T14:00:00+02:00', '2026-11-24T15:00:00+02:00'],
  ['tomorrow once today is known', '2026-11-24', '2026-11-24T13:11:00+02:00', '2026-11-25T13:10:00+02:00'],
  ['after a weekend and holidays', '2026-11-27', '2026-11-27T13:11:00+02:00', '2026-12-02T13:10:00+02:00'],
  ['not on a Saturday', '2026-11-26', '2026-11-28T14:00:00+02:00', '2026-12-02T13:10:00+02:00'],
])('%s', (_, last, now, next) => {
  expect(nextAsking(day(last), new Date(now), holidays)).toEqual(new Date(next));
});
