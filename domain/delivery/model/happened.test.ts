import { expect, it } from 'vitest';
import { happenedAt } from './happened.ts';

const asOf = new Date('2026-11-24T15:00:00Z');
const at = (told: string) => happenedAt(asOf, new Date(told)).toISOString();

it('believes a phone that was without signal for hours or days', () => {
  expect(at('2026-11-24T08:12:00Z')).toBe('2026-11-24T08:12:00.000Z');
  expect(at('2026-11-12T08:12:00Z')).toBe('2026-11-12T08:12:00.000Z');
});
it('takes its own clock where the phone is ahead of it, far behind it, or says nothing', () => {
  expect(at('2026-11-24T15:00:01Z')).toBe(asOf.toISOString());
  expect(at('2026-09-01T08:12:00Z')).toBe(asOf.toISOString());
  expect(happenedAt(asOf, undefined)).toBe(asOf);
});
