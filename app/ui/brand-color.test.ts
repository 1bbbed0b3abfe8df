import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brandClass } from './brand-color.ts';

it('keeps the hue of a company and drops what has none', () => {
  expect(brandClass('#ff0000')).toBe('brand-30');
  expect(brandClass('#0000FF')).toBe('brand-270');
  expect(brandClass('808080')).toBe('brand-grey');
  expect(brandClass('#000000')).toBe('brand-grey');
  expect(brandClass('red; }')).toBe('');
  expect(brandClass(null)).toBe('');
});

it('names only colours that the style sheet has', () => {
  const css = readFileSync(new URL('../styles/brand.css', import.meta.url), 'utf8');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (rgb) => {
      expect(css).toContain(`.${brandClass(`#${rgb.toString(16).padStart(6, '0')}`)} {`);
    }),
    { numRuns: 200 },
  );
});
