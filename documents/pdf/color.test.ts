import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrastOnWhite, readableColor } from './color.ts';

it('keeps a colour that can be read on paper', () => {
  expect(readableColor('#0f6b5c')).toBe('#0f6b5c');
  expect(contrastOnWhite('#000000')).toBeCloseTo(21, 5);
});

it('darkens any colour until a number in it can be read', () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(hex, (color) => {
      expect(readableColor(color)).toMatch(/^#[0-9a-f]{6}$/);
      expect(contrastOnWhite(readableColor(color))).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 200 },
  );
});
