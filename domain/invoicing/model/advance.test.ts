import fc from 'fast-check';
import { expect, it } from 'vitest';
import { advanceNet } from './advance.ts';
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
