import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { retainedOf } from './retained.ts';

const guarantee = { percent: 500, until: civilDate('2027-11-30') };
const invoiced = { kind: 'invoice' as const, issueDate: civilDate('2026-11-24'), net: 100_010n };

it('keeps a share of what is invoiced before VAT, rounded half away from zero', () => {
  expect(retainedOf(guarantee, invoiced)).toEqual({ amount: 5_001n, until: '2027-11-30' });
  expect(retainedOf({ ...guarantee, percent: 1_000 }, { ...invoiced, kind: 'final' })?.amount).toBe(10_001n);
});
it('keeps nothing of advances, storno, nothing, or once it is released', () => {
  for (const kind of ['advance', 'storno', 'proforma'] as const)
    expect(retainedOf(guarantee, { ...invoiced, kind })).toBeNull();
  expect(retainedOf(null, invoiced)).toBeNull();
  expect(retainedOf(guarantee, { ...invoiced, net: -100n })).toBeNull();
  expect(retainedOf(guarantee, { ...invoiced, issueDate: guarantee.until })).toBeNull();
});
