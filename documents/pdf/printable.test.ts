import fc from 'fast-check';
import { expect, it } from 'vitest';
import { familyCoverage } from './font-coverage.ts';
import { loadFonts } from './fonts.ts';
import { breakable, printable } from './printable.ts';

const families = loadFonts().map(familyCoverage);
const print = (text: string): string => printable(text, families);

it('keeps Romanian, quotes, signs and markup as they were typed', () => {
  for (const text of [
    'ăâîșț ĂÂÎȘȚ',
    '„Prestatorul”',
    '1.234,56\u00a0lei',
    '#import "x": *',
    '<script>',
    'שלום',
    'Ωμέγα',
  ]) {
    expect(print(text)).toBe(text);
  }
});

it('joins a letter and its mark typed apart', () => {
  expect(print('s\u0326i t\u0326ara\u0306')).toBe('și țară');
});

it('shows a box for what no font can draw, instead of losing the document', () => {
  expect(print('Zbor 🚀 漢字')).toBe('Zbor □ □□');
  expect(print('\ud800x\ue000')).toBe('x');
});

it('drops controls and marks that would turn the direction of a number', () => {
  expect(print('a\u0000\u0007b\u202e12\u202c\u2066x\u2069\ufeff')).toBe('ab12x');
  expect(print('unu\r\ndoi\u2028trei\tpatru')).toBe('unu\ndoi\ntrei patru');
});

it('lets a long word break but leaves a fingerprint whole', () => {
  expect(breakable('x'.repeat(60))).toBe(Array.from({ length: 5 }, () => 'x'.repeat(12)).join('\u200b'));
  expect(breakable('a'.repeat(64))).toBe('a'.repeat(64));
});

it('leaves only characters that one of the fonts has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const character of print(text).replaceAll('\n', '')) {
        expect(families.some((family) => family.has(character.codePointAt(0) ?? 0))).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
