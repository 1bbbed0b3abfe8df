import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOneLetterOff, likenessOf, nameWords, nearForms } from './names.ts';

const alike = (client: string, written: string) => likenessOf(nameWords(client), nameWords(written), () => 1).likeness;

it.each([
  ['Crinul Alb Residence SRL', 'S.C. CRINUL ALB RESIDENCE S.R.L.'],
  ['Țara Verde SRL', 'TARA VERDE'],
  ['Ştefan Construct SRL', 'CONSTRUCT ȘTEFAN SRL'],
  ['Alfa Instal SRL', 'ALFAINSTAL SRL'],
])('«%s» is «%s»', (client, written) => {
  expect(alike(client, written)).toBe(1);
});

it.each([
  ['Luceafărul Construct SRL', 'LUCE CONST'],
  ['Dunărea Logistic SRL', 'DUNAERA LOGISTIC SRL'],
  ['Dunărea Logistic SRL', 'DUNARA LOGISTIC'],
])('«%s» is like «%s»', (client, written) => {
  expect(alike(client, written)).toBeGreaterThan(0.75);
});

it('another company of the same trade is not alike', () => {
  expect(alike('Alfa Construct SRL', 'DELTA CONSTRUCT SRL')).toBeLessThan(0.6);
});

it('a name of nothing but a legal form still has a word', () => {
  expect(nameWords('SC SRL').length).toBeGreaterThan(0);
});

it('a word with one letter wrong, missing or more is found by a form that both share', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 5, maxLength: 9 });
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom('x', ''), (text, place, letter) => {
      const at = place % text.length;
      const other = `${text.slice(0, at)}${letter}${text.slice(at + 1)}`;
      const [short, long] = other.length < text.length ? [other, text] : [text, other];
      expect(isOneLetterOff(short, long)).toBe(true);
      expect(nearForms(text).some((form) => nearForms(other).includes(form))).toBe(true);
    }),
    { numRuns: 200 },
  );
});
