import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pluralEn, pluralRo } from './plural.ts';

const invoices = (count: number) => pluralRo(count, 'factură', 'facturi');

it('counts invoices as a Romanian does', () => {
  const said = [0, 1, 2, 19, 20, 100, 101, 119, 120, 1_000, 1_219].map(invoices);
  expect(said).toEqual([
    '0 facturi',
    '1 factură',
    '2 facturi',
    '19 facturi',
    '20 de facturi',
    '100 de facturi',
    '101 facturi',
    '119 facturi',
    '120 de facturi',
    '1.000 de facturi',
    '1.219 facturi',
  ]);
});

it('says «de» exactly where the plural category of the locale is «other»', () => {
  const rules = new Intl.PluralRules('ro');
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5_000_000 }), (count) => {
      expect(invoices(count).includes(' de ')).toBe(rules.select(count) === 'other');
    }),
    { numRuns: 200 },
  );
});

it('keeps the singular in English for one only', () => {
  expect([0, 1, 2].map((count) => pluralEn(count, 'invoice', 'invoices'))).toEqual([
    '0 invoices',
    '1 invoice',
    '2 invoices',
  ]);
});
