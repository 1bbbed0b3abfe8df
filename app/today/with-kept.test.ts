import { expect, it } from 'vitest';
import type { ShownWork } from '#app/delivery/shown-work.ts';
import type { KeptAct } from './outbox.ts';
import { stateWithKept, withKept } from './with-kept.ts';

const AT = '2026-11-24T08:30:00.000Z';
let place = 0;
const kept = (act: string, fields: Record<string, string> = {}, more: Partial<KeptAct> = {}): KeptAct => ({
  place: (place += 1),
  key: 'k',
  workOrderId: 'w1',
  act,
  fields: Object.entries(fields),
  at: AT,
  ...more,
});
const CHECK = { entryId: 'e1', kind: 'check', text: 'Geamuri', doneAt: null };
/** Only what is looked at here. */
const work = { workOrderId: 'w1', state: 'planned', planned: 2_000n, entries: [CHECK] } as unknown as ShownWork;

it('shows what waits as it will stand on the server, in the order in which it was done', () => {
  const shown = withKept(work, [
    kept('start'),
    kept('tick', { entryId: 'e1', tick: 'done' }),
    kept('note', { kind: 'hours', hours: '2,5' }),
    kept('note', { kind: 'material', text: 'Detergent', quantity: '1', unit: 'litre' }),
    kept('finish', { delivered: '3' }),
  ]);
  expect(shown).toMatchObject({ state: 'done', delivered: 3_000n });
  expect(shown.entries).toMatchObject([
    { text: 'Geamuri', doneAt: new Date(AT) },
    { kind: 'hours', hours: 2_500n, kept: {} },
    { kind: 'material', text: 'Detergent', quantity: 1_000n, unit: 'litre', kept: {} },
  ]);
});
it('leaves out what belongs to another visit and what the server has refused', () => {
  const refusal = { status: 409, sentence: 'nu' };
  const acts = [kept('finish', {}, { workOrderId: 'w2' }), kept('finish', {}, { refusal })];
  expect(withKept(work, acts)).toBe(work);
  expect(stateWithKept(work, acts)).toBe('planned');
  expect(stateWithKept(work, [...acts, kept('block')])).toBe('blocked');
});
