import fc from 'fast-check';
import { expect, it } from 'vitest';
import { abs } from '#domain/kernel/pure/decimal.ts';
import { isRounding, reversedRounding, roundingOf } from './rounding.ts';

it.each([
  [100_040n, -40n],
  [100_050n, 50n],
  [100_049n, -49n],
  [100_000n, 0n],
  [30n, -30n],
])('a total of %i is rounded to the leu by %i', (gross, rounding) => {
  expect(roundingOf({ rounds: 'unit' }, gross)).toBe(rounding);
  expect(isRounding(rounding, gross)).toBe(true);
});

it.each([
  [100n, 500n, false],
  [-99n, 500n, true],
  [-31n, 30n, false],
])('%i is a rounding of %i: %s', (rounding, gross, is) => {
  expect(isRounding(rounding, gross)).toBe(is);
});

it('is taken back with its invoice, in whatever parts: all of it, and never more than a part reverses', () => {
  const aCase = fc
    .record({ gross: fc.bigInt(1n, 500_000n), rounding: fc.bigInt(-99n, 99n), cuts: fc.array(fc.bigInt(0n, 100n)) })
    .filter(({ gross, rounding }) => isRounding(rounding, gross));
  fc.assert(
    fc.property(aCase, ({ gross, rounding, cuts }) => {
      const earlier: { gross: bigint; rounding: bigint }[] = [];
      let left = gross;
      for (const share of [...cuts, 100n]) {
        const part = (left * share) / 100n;
        left -= part;
        const own = reversedRounding({ gross, rounding }, earlier, -part);
        expect(part - own).toBeGreaterThanOrEqual(0n);
        expect(abs(own)).toBeLessThanOrEqual(abs(rounding));
        earlier.push({ gross: -part, rounding: own });
      }
      expect(earlier.reduce((all, one) => all + one.rounding, 0n)).toBe(-rounding);
    }),
    { numRuns: 200 },
  );
});
