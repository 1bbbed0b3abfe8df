import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { isAbsent, type Presence } from './away.ts';

const person = (more: Partial<Presence>): Presence => ({ state: 'active', awayFrom: null, awayUntil: null, ...more });

it.each([
  ['works', {}, '2026-11-24', false],
  ['leaves tomorrow', { awayFrom: '2026-11-25', awayUntil: '2026-11-27' }, '2026-11-24', false],
  ['is away on the first day', { awayFrom: '2026-11-25', awayUntil: '2026-11-27' }, '2026-11-25', true],
  ['is away on the last day', { awayFrom: '2026-11-25', awayUntil: '2026-11-27' }, '2026-11-27', true],
  ['is back the day after', { awayFrom: '2026-11-25', awayUntil: '2026-11-27' }, '2026-11-28', false],
  ['is away already', { awayUntil: '2026-11-27' }, '2026-11-01', true],
  ['is suspended', { state: 'suspended' as const }, '2026-11-24', true],
])('knows who %s', (_what, more, day, expected) => {
  expect(isAbsent(person(more), civilDate(day))).toBe(expected);
});
