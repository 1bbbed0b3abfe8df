import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstQuantity } from './first-quantity.ts';

const quantity = fc.bigInt({ min: 0n, max: 1_000_000n });

it('plans what is left and never nothing, and one visit of what comes back', () => {
  fc.assert(
    fc.property(quantity, quantity, quantity, (contracted, delivered, ahead) => {
      const once = firstQuantity({ rhythm: 'once', priceBasis: 'per_unit', contracted, delivered }, ahead);
      expect(once > 0n).toBe(true);
      if (contracted > delivered + ahead) expect(once + delivered + ahead).toBe(contracted);
      expect(firstQuantity({ rhythm: 'weekly', priceBasis: 'per_unit', contracted, delivered }, ahead)).toBe(1_000n);
      expect(firstQuantity({ rhythm: 'once', priceBasis: 'per_month', contracted, delivered }, ahead)).toBe(1_000n);
    }),
    { numRuns: 200 },
  );
});
