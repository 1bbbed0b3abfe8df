import { expect, it } from 'vitest';
import { UNIT_KEYS, unitByName, unitCode, unitLabel, unitOfCode } from './units.ts';

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
