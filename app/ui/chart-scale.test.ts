import fc from 'fast-check';
import { expect, it } from 'vitest';
import { axisTop } from './chart-scale.ts';

it('takes round steps for the lines of a chart', () => {
  expect([0, 9, 100, 25_400, 60_000].map(axisTop)).toEqual([3, 9, 120, 30_000, 60_000]);
});

it('holds the highest bar and leaves less than half of the chart empty', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (most) => {
      expect(axisTop(most)).toBeGreaterThanOrEqual(most * 0.999999);
      expect(axisTop(most)).toBeLessThanOrEqual(most * 1.6);
    }),
    { numRuns: 200 },
  );
});
