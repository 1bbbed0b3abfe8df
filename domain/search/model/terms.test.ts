import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryTerms, termsOf } from './terms.ts';

/** Whether somebody who types this finds a row with these texts. */
const finds = (typed: string, ...texts: string[]) => {
  const terms = termsOf(texts);
  const words = queryTerms(typed);
  return words.length > 0 && words.every((word) => terms.some((term) => term.startsWith(word)));
};

describe('a row is found', () => {
  it('by the beginnings of its words, without diacritics and in any order', () => {
    expect(finds('serv curat', 'Curat & Bine Servicii S.R.L.')).toBe(true);
    expect(finds('tarnaveni', 'Primăria Târnăveni')).toBe(true);
    expect(finds('srl', 'Curat & Bine Servicii S.R.L.')).toBe(true);
    expect(finds('altul', 'Curat & Bine')).toBe(false);
  });

  it('by a number with and without its zeros and letters', () => {
    for (const typed of ['OF-0012', 'of 0012', '0012', '12', 'of 12']) expect(finds(typed, 'OF-0012')).toBe(true);
    expect(finds('RO61000002', '61000002')).toBe(true);
    expect(finds('13', 'OF-0012')).toBe(false);
  });

  it('by a telephone, however either was written', () => {
    for (const stored of ['0721 234 567', '+40721234567', '0721.234.567'])
      for (const typed of ['0721234567', '+40 721 234 567', '0721 234 567']) expect(finds(typed, stored)).toBe(true);
  });

  it('by an amount as Romanians write it or with a point', () => {
    for (const typed of ['1.234,56', '1234,56', '1234.56', '1234']) expect(finds(typed, '1.234,56')).toBe(true);
    expect(finds('1.234,57', '1.234,56')).toBe(false);
  });

  it('by an e-mail or its beginning', () => {
    expect(finds('ana@client.ro', 'Ana@Client.ro')).toBe(true);
    expect(finds('ana@', 'ana@client.ro')).toBe(true);
  });

  it('by each of its own words, whatever they are', () => {
    const words = fc.array(fc.stringMatching(/^[a-zA-ZăâîșțĂÂÎȘȚ]{2,12}$/), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(words, (list) => list.every((word) => finds(word, list.join(' ')))),
      { numRuns: 200 },
    );
  });
});

it('nothing typed looks for nothing', () => {
  expect(queryTerms('  ')).toEqual([]);
  expect(queryTerms('— …')).toEqual([]);
});
