import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { conflictsOf } from './conflicts.ts';
import { inTravelOrder } from './travel-order.ts';

const DAY = civilDate('2026-11-24');
const visit = (
  workOrderId: string,
  plannedTime: string | null,
  planned = 1_000n,
  assigneeId: string | null = 'radu',
) => ({
  ...{ workOrderId, plannedTime, planned, assigneeId },
  plannedDate: DAY,
  unit: 'hour',
  minutes: null,
});
const nobodyAway = () => false;

it('finds two visits of one person at one time, and not those that follow each other', () => {
  const rows = [visit('a', '08:00', 2_000n), visit('b', '09:30'), visit('c', '10:30'), visit('d', null)];
  expect([...conflictsOf(rows, nobodyAway)]).toEqual([
    ['a', 'overlap'],
    ['b', 'overlap'],
  ]);
  expect(conflictsOf([visit('a', '08:00'), visit('b', '08:00', 1_000n, 'ana')], nobodyAway).size).toBe(0);
  expect(conflictsOf([visit('a', '08:00', 1_000n, null), visit('b', '08:00', 1_000n, null)], nobodyAway).size).toBe(0);
});
it('reckons with the time that an intervention is expected to take, where it is told', () => {
  const long = { ...visit('a', '08:00'), minutes: 150 };
  expect(conflictsOf([long, visit('b', '10:15')], nobodyAway).size).toBe(2);
  expect(conflictsOf([{ ...long, minutes: 120 }, visit('b', '10:15')], nobodyAway).size).toBe(0);
});
it('finds what is given to somebody who is away that day', () => {
  expect([...conflictsOf([visit('a', null)], (person, day) => person === 'radu' && day === DAY)]).toEqual([
    ['a', 'away'],
  ]);
});

const stop = (street: string, city = 'Cluj-Napoca', plannedTime: string | null = null) => ({
  plannedTime,
  site: { city, street, county: 'RO-CJ' },
});
const streets = (stops: ReturnType<typeof stop>[]) => inTravelOrder(stops).map((one) => one.site.street);

it('drives one town and one street in one go, its numbers in order', () => {
  expect(
    streets([stop('Str. Lungă 10'), stop('Str. Albă 2', 'Turda'), stop('Str. Lungă 9'), stop('Str. Albă 1')]),
  ).toEqual(['Str. Albă 1', 'Str. Lungă 9', 'Str. Lungă 10', 'Str. Albă 2']);
});
it('does what has no hour beside what has one in the same town', () => {
  const day = [stop('A', 'Turda'), stop('B', 'Turda', '08:00'), stop('C', 'Dej', '10:00'), stop('D', 'Dej')];
  expect(streets(day)).toEqual(['B', 'A', 'C', 'D']);
});
it('loses no visit and keeps every hour in order', () => {
  const any = fc.array(
    fc.record({
      plannedTime: fc.option(fc.constantFrom('07:30', '09:00', '16:45')),
      site: fc.option(
        fc.record({
          city: fc.constantFrom('Dej', 'Turda', null),
          street: fc.option(fc.string()),
          county: fc.constant(null),
        }),
      ),
    }),
  );
  fc.assert(
    fc.property(any, (stops) => {
      const order = inTravelOrder(stops);
      expect(new Set(order)).toEqual(new Set(stops));
      expect(order).toHaveLength(stops.length);
      const hours = order.flatMap((one) => one.plannedTime ?? []);
      expect(hours).toEqual([...hours].sort());
    }),
    { numRuns: 200 },
  );
});
