import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Presence } from '#domain/identity/model/away.ts';
import { newId, type PersonId } from '#domain/kernel/pure/ids.ts';
import { whoGoes } from './who-goes.ts';

const [ana, radu, gone] = [newId<'person'>(), newId<'person'>(), newId<'person'>()];
const there: Presence = { state: 'active', awayFrom: null, awayUntil: null };
const people = new Map<PersonId, Presence>([
  [ana, { ...there, awayFrom: '2026-12-01', awayUntil: '2026-12-10' }],
  [radu, there],
  [gone, { ...there, state: 'removed' }],
]);

it('sends the first of a team who is there on the day', () => {
  expect(whoGoes([gone, ana, radu], people, civilDate('2026-11-30'))).toBe(ana);
  expect(whoGoes([gone, ana, radu], people, civilDate('2026-12-01'))).toBe(radu);
  expect(whoGoes([ana], people, civilDate('2026-12-10'))).toBe(ana);
});

it('sends nobody where nobody of the team works in the company any more', () => {
  expect(whoGoes([gone], people, civilDate('2026-11-30'))).toBeUndefined();
  expect(whoGoes([], people, civilDate('2026-11-30'))).toBeUndefined();
});
