import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { boardOf, clockOf, isLate } from './board.ts';
import type { WorkState } from './work-state.ts';

const row = (id: string, assigneeId: string | null, state: WorkState, plannedTime: string | null, begun?: string) => ({
  ...{ id, assigneeId, state, plannedTime, site: null },
  plannedDate: civilDate('2026-11-24'),
  startedAt: begun === undefined ? null : new Date(begun),
});

it('says of each person where they are, where they go next and how far they have come', () => {
  const now = new Date('2026-11-24T09:00:00Z'); // eleven in Bucharest
  const [free, radu] = boardOf(
    [
      row('c', 'radu', 'planned', '14:00'),
      row('a', 'radu', 'done', '08:00', '2026-11-24T06:10:00Z'),
      row('b', 'radu', 'started', '10:00', '2026-11-24T08:05:00Z'),
      row('z', null, 'planned', '09:00'),
    ],
    now,
  );
  expect(free).toMatchObject({ assigneeId: null, done: 0, late: 1, now: undefined });
  expect(radu).toMatchObject({ assigneeId: 'radu', now: { id: 'b' }, next: { id: 'c' }, done: 1, late: 0 });
  expect(radu?.rows.map((one) => one.id)).toEqual(['a', 'b', 'c']);
});

it('calls nobody late before a quarter of an hour has gone, nor for work without an hour or already begun', () => {
  const at = (time: string) => new Date(`2026-11-24T${time}:00Z`);
  expect(clockOf(at('07:05'))).toBe('09:05');
  const nine = { state: 'planned' as const, plannedTime: '09:00' };
  expect(isLate(nine, at('07:15'))).toBe(false);
  expect(isLate(nine, at('07:16'))).toBe(true);
  expect(isLate({ ...nine, plannedTime: null }, at('12:00'))).toBe(false);
  expect(isLate({ ...nine, state: 'started' }, at('12:00'))).toBe(false);
});
