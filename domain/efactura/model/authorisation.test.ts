import { expect, it } from 'vitest';
import { nextAuthorisationWarning } from './authorisation.ts';

const END = new Date('2027-01-31T12:00:00Z');
const next = (warned: number | null, now: string) => nextAuthorisationWarning(END, warned, new Date(`${now}Z`));

it('calls the person with the certificate thirty, fourteen, seven and one days before the end, each once', () => {
  expect(next(null, '2026-12-01T00:00')).toEqual({ days: 30, at: new Date('2027-01-01T07:00Z') });
  expect(next(30, '2027-01-02T00:00')).toEqual({ days: 14, at: new Date('2027-01-17T07:00Z') });
  expect(next(7, '2027-01-25T00:00')).toEqual({ days: 1, at: new Date('2027-01-30T07:00Z') });
  expect(next(1, '2027-01-30T08:00')).toBeUndefined();
});

it('gives only the most urgent of what was missed', () => {
  expect(next(null, '2027-01-26T00:00')?.days).toBe(7);
});
