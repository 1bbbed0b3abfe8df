import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as decimal from './decimal.ts';

const runs = { numRuns: 200 };
const someValues = () => fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });

it('rounds halves away from zero', () => {
  const halves: [bigint, bigint, bigint][] = [
    [5n, 10n, 1n],
    [-5n, 10n, -1n],
    [15n, 10n, 2n],
    [14n, 10n, 1n],
    [-14n, 10n, -1n],
    [5n, -10n, -1n],
  ];
  for (const [n, d, expected] of halves) expect(decimal.divRound(n, d)).toBe(expected);
});
it('is never off by more than half the divisor, and mirrors around zero', () => {
  fc.assert(
    fc.property(someValues(), fc.bigInt({ min: 1n, max: 10n ** 6n }), (n, d) => {
      const rounded = decimal.divRound(n, d);
      expect(2n * decimal.abs(rounded * d - n) <= d).toBe(true);
      expect(decimal.divRound(-n, d)).toBe(-rounded);
    }),
    runs,
  );
});
it('reads back what it writes, in both notations', () => {
  fc.assert(
    fc.property(someValues(), fc.integer({ min: 0, max: 4 }), fc.boolean(), (value, scale, trim) => {
      expect(decimal.parseDecimal(decimal.formatDecimal(value, scale, { trim }), scale)).toBe(value);
      const typed = decimal.canonicalFromRomanian(decimal.formatRomanian(value, scale, { trim }));
      expect(typed === undefined ? undefined : decimal.parseDecimal(typed, scale)).toBe(value);
    }),
    runs,
  );
});
it('loses nothing by more decimals', () => {
  fc.assert(
    fc.property(someValues(), (value) => {
      expect(decimal.rescale(decimal.rescale(value, 2, 4), 4, 2)).toBe(value);
    }),
    runs,
  );
});
it.each(['', ' ', '1,5', '1.234', '--1', '1e3', '0x1', '.5', '1.', 'NaN'])('takes %j for no amount', (text) => {
  expect(decimal.parseDecimal(text, 2)).toBeUndefined();
});
it.each([
  ['1.234,56', '1234.56'],
  ['1 234,5', '1234.5'],
  ['-12', '-12'],
  ['0,05', '0.05'],
  ['1.234.567', '1234567'],
  ['12.34', undefined],
  ['1,2,3', undefined],
  ['abc', undefined],
])('reads the typed %j as %j', (typed, canonical) => {
  expect(decimal.canonicalFromRomanian(typed)).toBe(canonical);
});
it('groups thousands and drops empty decimals on request', () => {
  expect(decimal.formatRomanian(123_456_789n, 2)).toBe('1.234.567,89');
  expect(decimal.formatRomanian(1_500n, 3, { trim: true })).toBe('1,5');
  expect(decimal.formatRomanian(-1_000n, 3, { trim: true })).toBe('-1');
  expect(decimal.formatRomanian(5n, 2)).toBe('0,05');
});
