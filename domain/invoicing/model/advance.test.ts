import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { advanceNet, advanceShares } from './advance.ts';
import { vatOn } from './totals.ts';

it('takes as much of the money as a rounded VAT allows, never more than came', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 10_000_000n), fc.constantFrom(0, 1_100, 2_100), (paid, rate) => {
      const net = advanceNet(paid, rate);
      const rest = paid - net - vatOn(net, rate);
      expect(rest >= 0n && rest <= 1n).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it('shares money among rates to the ban, none more than its own, and gives the whole bill back when all is paid', () => {
  const bills = fc.array(fc.bigInt(1n, 5_000_000n), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(bills, fc.integer({ min: 0, max: 100 }), (gross, percent) => {
      const paid = (sum(gross) * BigInt(percent)) / 100n;
      const shares = advanceShares(paid, gross);
      expect(sum(shares)).toBe(paid);
      shares.forEach((share, at) => expect(share >= 0n && share <= (gross[at] ?? 0n)).toBe(true));
      if (percent === 100) expect(shares).toEqual(gross);
    }),
    { numRuns: 200 },
  );
});
