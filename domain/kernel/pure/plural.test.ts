import { expect, it } from 'vitest';
import { countedEn, countedRo } from './plural.ts';

it.each([
  [0, '0 facturi'],
  [1, '1 factură'],
  [2, '2 facturi'],
  [19, '19 facturi'],
  [20, '20 de facturi'],
  [100, '100 de facturi'],
  [101, '101 facturi'],
  [119, '119 facturi'],
  [120, '120 de facturi'],
])('%d reads «%s»', (count, text) => {
  expect(countedRo(count, 'factură', 'facturi')).toBe(text);
});
it('counts in English', () => {
  expect([countedEn(1, 'day', 'days'), countedEn(20, 'day', 'days')]).toEqual(['1 day', '20 days']);
});
