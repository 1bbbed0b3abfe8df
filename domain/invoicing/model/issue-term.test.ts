import { expect, it } from 'vitest';
import { nextWarning } from './issue-term.ts';

const LAST = new Date('2026-12-14T22:00:00Z'); // 15 December, 0:00 in Bucharest
const on = (text: string) => new Date(`${text}Z`);

it('warns ten, five and two days before the last legal day, at nine', () => {
  expect(nextWarning(LAST, undefined, on('2026-11-20T09:00'))).toEqual({ days: 10, at: on('2026-12-05T07:00') });
  expect(nextWarning(LAST, 10, on('2026-12-06T09:00'))).toEqual({ days: 5, at: on('2026-12-10T07:00') });
  expect(nextWarning(LAST, 5, on('2026-12-10T07:00'))).toEqual({ days: 2, at: on('2026-12-13T07:00') });
});

it('gives only the most urgent of the warnings that were missed', () => {
  expect(nextWarning(LAST, undefined, on('2026-12-11T12:00'))?.days).toBe(5);
  expect(nextWarning(LAST, 10, on('2026-12-14T12:00'))?.days).toBe(2);
});

it('is silent once all were given and after the last day', () => {
  expect(nextWarning(LAST, 2, on('2026-12-14T12:00'))).toBeUndefined();
  expect(nextWarning(LAST, undefined, on('2026-12-15T22:00'))).toBeUndefined();
});
