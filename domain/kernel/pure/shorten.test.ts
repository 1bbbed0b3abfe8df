import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalizeSpace, shorten } from './shorten.ts';

it.each([
  ['Curățenie generală', 18, 'Curățenie generală', ''],
  ['Curățenie generală', 17, 'Curățenie', 'generală'],
  ['Curățenie generală', 9, 'Curățenie', 'generală'],
  ['  Curățenie \n generală ', 18, 'Curățenie generală', ''],
  ['Electrocardiografie', 7, 'Electro', 'cardiografie'],
  ['abc\u{1F527}def', 4, 'abc', '\u{1F527}def'],
])('%j of at most %i characters is %j, and %j is left over', (text, limit, kept, rest) => {
  expect(shorten(text, limit)).toEqual({ kept, rest });
});

it('keeps a beginning that fits and ends with a word, and loses nothing between it and the rest', () => {
  const aText = fc
    .array(fc.string({ unit: fc.constantFrom('a', 'ș', 'Ț', '-', '7', '\u{1F527}'), minLength: 1, maxLength: 30 }), {
      maxLength: 40,
    })
    .chain((words) => fc.constantFrom(words.join(' '), words.join('  \n')));
  fc.assert(
    fc.property(aText, fc.integer({ min: 2, max: 200 }), (text, limit) => {
      const whole = normalizeSpace(text);
      const { kept, rest } = shorten(text, limit);
      expect(kept.length).toBeLessThanOrEqual(limit);
      expect(/\p{Surrogate}/u.test(kept) || /\p{Surrogate}/u.test(rest)).toBe(false);
      const isWhole = rest === '';
      const isAtWord = whole === `${kept} ${rest}`;
      const isInFirstWord = whole === kept + rest && !kept.includes(' ');
      expect(isWhole ? kept === whole : isAtWord || isInFirstWord).toBe(true);
      if (!isWhole && isAtWord) expect(`${kept} ${rest.split(' ')[0] ?? ''}`.length).toBeGreaterThan(limit);
    }),
    { numRuns: 200 },
  );
});
