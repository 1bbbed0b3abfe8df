import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, civilDate } from '#domain/kernel/pure/civil-date.ts';
import { grouped, MOST_ITEMS, type ToDo, TO_DO_KINDS } from './to-do.ts';

const TODAY = civilDate('2026-11-24');
const toDo = (more: Partial<ToDo>): ToDo => ({
  kind: 'task',
  id: 'a',
  clientId: 'c',
  clientName: 'Crinul Alb',
  text: '',
  amount: null,
  date: TODAY,
  ...more,
});

it('groups by day, the nearest first, and counts what does not fit', () => {
  const days = [-2, -1, 0, 1, ...Array.from({ length: 9 }, (_, index) => 10 - index)];
  const { late, today, next } = grouped(
    days.map((apart, index) => toDo({ id: String(index), date: addDays(TODAY, apart) })),
    TODAY,
  );
  expect([late.count, today.count, next.count, next.items.length]).toEqual([2, 1, 10, MOST_ITEMS]);
  expect(late.items.map(({ date }) => date)).toEqual(['2026-11-22', '2026-11-23']);
  expect(next.items[0]?.date).toBe('2026-11-25');
});

it("puts the law's terms before everything else of the day", () => {
  const { today } = grouped([toDo({}), toDo({ kind: 'overdue' }), toDo({ kind: 'spvRejected' })], TODAY);
  expect(today.items.map(({ kind }) => kind)).toEqual(['spvRejected', 'overdue', 'task']);
});

it('loses nothing and shows nothing twice', () => {
  const one = fc.record({
    kind: fc.constantFrom(...TO_DO_KINDS),
    id: fc.uuid(),
    apart: fc.integer({ min: -40, max: 40 }),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 40 }), (list) => {
      const groups = grouped(
        list.map(({ apart, ...rest }) => toDo({ ...rest, date: addDays(TODAY, apart) })),
        TODAY,
      );
      const all = Object.values(groups);
      expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(list.length);
      expect(all.every(({ items, count }) => items.length === Math.min(count, MOST_ITEMS))).toBe(true);
    }),
    { numRuns: 200 },
  );
});
