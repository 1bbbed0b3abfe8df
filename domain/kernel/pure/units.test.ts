import { expect, it } from 'vitest';
import { UNIT_KEYS, unitAfter, unitByName, unitCode, unitLabel, unitOfCode } from './units.ts';

it('finds every unit by its Romanian and English label, in any case', () => {
  for (const key of UNIT_KEYS) {
    expect(unitByName(unitLabel(key, 'ro').toUpperCase())).toBe(key);
    expect(unitByName(unitLabel(key, 'en'))).toBe(key);
  }
});
it('reads the habits of imported lists', () => {
  expect(['buc.', 'ORE', 'mp', 'Luni', 'bucăți', 'butoi'].map(unitByName)).toEqual([
    'piece',
    'hour',
    'squareMetre',
    'month',
    'piece',
    undefined,
  ]);
});
it('gives the codes of the standard and reads them back', () => {
  expect([unitCode('piece'), unitCode('hour'), unitCode('month'), unitCode('project')]).toEqual([
    'H87',
    'HUR',
    'MON',
    'C62',
  ]);
  expect(['HUR', 'MTK', 'C62', 'ZZ'].map(unitOfCode)).toEqual(['hour', 'squareMetre', 'piece', undefined]);
});
it('counts as Romanians and the English do', () => {
  const ro = (thousandths: bigint) => unitAfter(thousandths, 'visit', 'ro');
  expect([1_000n, -1_000n].map(ro)).toEqual(['vizită', 'vizită']);
  expect([0n, 2_000n, 2_500n, 21_500n, 19_000n, 101_000n].map(ro)).toEqual(Array(6).fill('vizite'));
  expect([20_000n, 21_000n, 100_000n, 1_020_000n].map(ro)).toEqual(Array(4).fill('de vizite'));
  expect([1_000n, 2_000n, 21_000n].map((one) => unitAfter(one, 'hour', 'en'))).toEqual(['hour', 'hours', 'hours']);
  expect([unitAfter(21_000n, 'kilogram', 'ro'), unitAfter(21_000n, 'piece', 'ro')]).toEqual(['kg', 'buc']);
});
