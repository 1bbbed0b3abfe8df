import { expect, it } from 'vitest';
import { ceilingLevel } from './ceiling-level.ts';

it('tells of a ceiling at 80, 90 and 100 percent, to the ban', () => {
  const ceiling = 39_500_000n;
  expect(ceilingLevel(31_599_999n, ceiling)).toBeUndefined();
  expect(ceilingLevel(31_600_000n, ceiling)).toBe(80);
  expect(ceilingLevel(35_550_000n, ceiling)).toBe(90);
  expect(ceilingLevel(39_500_000n, ceiling)).toBe(100);
  expect(ceilingLevel(90_000_000n, ceiling)).toBe(100);
});
