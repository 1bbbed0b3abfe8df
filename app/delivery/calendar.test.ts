import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, civilDate, weekday } from '#domain/kernel/pure/civil-date.ts';
import { countsByRow, daysOfMonth, spanOf, weekOf, weeksOfMonth } from './calendar.ts';

const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays(civilDate('2024-01-01'), days));

it('shows the week from Monday to Sunday that holds the day', () => {
  fc.assert(
    fc.property(day, (date) => {
      const week = weekOf(date);
      expect(week.map(weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(week).toContain(date);
    }),
    { numRuns: 200 },
  );
});
it('shows every day of a month once, in whole weeks', () => {
  fc.assert(
    fc.property(day, (date) => {
      const days = weeksOfMonth(date).flat();
      expect(new Set(days).size).toBe(days.length);
      expect(days).toContain(date);
      expect(days.length % 7).toBe(0);
      expect(days.length).toBeLessThanOrEqual(42);
    }),
    { numRuns: 200 },
  );
});
it('steps by a week or by a month', () => {
  expect(spanOf('week', civilDate('2026-11-24'))).toMatchObject({ previous: '2026-11-17', next: '2026-12-01' });
  expect(spanOf('month', civilDate('2026-11-24'))).toMatchObject({ previous: '2026-10-01', next: '2026-12-01' });
});

it('counts the interventions of each row and day, a team being all of its people', () => {
  const on = civilDate('2026-11-24');
  const cells = [
    { day: on, assigneeId: 'ana', count: 2, open: 1 },
    { day: on, assigneeId: 'radu', count: 3, open: 0 },
    { day: on, assigneeId: null, count: 1, open: 1 },
  ];
  const counts = countsByRow(cells, (id) => (id === '' ? '' : 'team'));
  expect(counts('team', on)).toEqual({ count: 5, open: 1 });
  expect(counts('', on)).toEqual({ count: 1, open: 1 });
  expect(counts('team', addDays(on, 1))).toEqual({ count: 0, open: 0 });
});

it('has each day of a month once', () => {
  expect(daysOfMonth(civilDate('2028-02-10'))).toHaveLength(29);
  expect(daysOfMonth(civilDate('2026-11-30')).at(0)).toBe('2026-11-01');
});
