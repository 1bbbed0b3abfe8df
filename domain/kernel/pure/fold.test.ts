import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, foldedWords, searchTerms } from './fold.ts';

it('makes comma, cedilla and missing diacritics one', () => {
  expect(['Ștefăniță', 'Ştefăniţă', 'STEFANITA', 'Stefanita'].map(fold)).toEqual(Array(4).fill('stefanita'));
});
it('folds what is folded to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 200 },
  );
});
it('reads abbreviated forms of companies as one word', () => {
  expect(foldedWords('Construcții Țiglă S.R.L.')).toEqual(['constructii', 'tigla', 'srl']);
  expect(foldedWords('Popescu P.F.A, Iași')).toEqual(['popescu', 'pfa', 'iasi']);
});
it('finds numbers with and without zeros, codes with and without letters, and whole addresses', () => {
  expect(searchTerms('SRV 0012')).toEqual(['srv', '0012', '12']);
  expect(searchTerms('RO14399840')).toEqual(['ro14399840', '14399840']);
  expect(searchTerms('Ana.Pop@exemplu.ro')).toEqual(['ana.pop@exemplu.ro', 'ana', 'pop', 'exemplu', 'ro']);
});
it('has every folded word among the terms', () => {
  fc.assert(
    fc.property(fc.lorem(), (text) => {
      expect(searchTerms(text)).toEqual(expect.arrayContaining(foldedWords(text)));
    }),
    { numRuns: 200 },
  );
});
