import fc from 'fast-check';
import { expect, it } from 'vitest';
import { takesDe } from './takes-de.ts';
import { amountInWords, numberInWords } from './words.ts';

it.each([
  [1n, 'zero lei și un ban'],
  [101n, 'un leu și un ban'],
  [100n, 'un leu'],
  [200n, 'doi lei'],
  [1_100n, 'unsprezece lei'],
  [1_200n, 'doisprezece lei'],
  [1_900n, 'nouăsprezece lei'],
  [2_000n, 'douăzeci de lei'],
  [2_100n, 'douăzeci și unu de lei'],
  [10_000n, 'o sută de lei'],
  [10_100n, 'o sută unu lei'],
  [11_900n, 'o sută nouăsprezece lei'],
  [12_000n, 'o sută douăzeci de lei'],
  [12_137n, 'o sută douăzeci și unu de lei și treizeci și șapte de bani'],
  [100_000n, 'o mie de lei'],
  [123_456n, 'o mie două sute treizeci și patru de lei și cincizeci și șase de bani'],
  [200_000n, 'două mii de lei'],
  [1_200_000n, 'douăsprezece mii de lei'],
  [2_100_000n, 'douăzeci și una de mii de lei'],
  [10_200_000n, 'o sută două mii de lei'],
  [12_345_678n, 'o sută douăzeci și trei de mii patru sute cincizeci și șase de lei și șaptezeci și opt de bani'],
  [100_000_000n, 'un milion de lei'],
  [200_000_000n, 'două milioane de lei'],
  [2_100_000_000n, 'douăzeci și unu de milioane de lei'],
  [0n, 'zero lei'],
  [-250n, 'minus doi lei și cincizeci de bani'],
])('writes %d bani as «%s»', (minor, words) => {
  expect(amountInWords(minor)).toBe(words);
});
it('knows euro and dollars, keeps other codes, and glues on request', () => {
  expect(amountInWords(2_101n, 'EUR')).toBe('douăzeci și unu de euro și un cent');
  expect(amountInWords(200n, 'USD')).toBe('doi dolari americani');
  expect(amountInWords(300n, 'GBP')).toBe('trei GBP');
  expect(amountInWords(100_000n, 'RON', { glued: true })).toBe('omiedelei');
});

const DIGITS: Record<string, number> = {
  ...{ un: 1, o: 1, unu: 1, una: 1, doi: 2, două: 2, trei: 3, patru: 4, cinci: 5, șase: 6, șapte: 7, opt: 8, nouă: 9 },
  ...{ zece: 10, unsprezece: 11, doisprezece: 12, douăsprezece: 12, treisprezece: 13, paisprezece: 14 },
  ...{ cincisprezece: 15, șaisprezece: 16, șaptesprezece: 17, optsprezece: 18, nouăsprezece: 19, douăzeci: 20 },
  ...{ treizeci: 30, patruzeci: 40, cincizeci: 50, șaizeci: 60, șaptezeci: 70, optzeci: 80, nouăzeci: 90, zero: 0 },
};
const SCALES: Record<string, bigint> = { mie: 1_000n, mii: 1_000n, milion: 1_000_000n, milioane: 1_000_000n };

/** An independent reader: adds digits, multiplies at each scale word. */
function readBack(words: string): bigint {
  let [total, group] = [0n, 0n];
  for (const word of words.split(' ')) {
    const scale = word.startsWith('miliard') ? 1_000_000_000n : SCALES[word];
    if (word === 'sută' || word === 'sute') group *= 100n;
    else if (scale !== undefined) [total, group] = [total + group * scale, 0n];
    else if (word !== 'și' && word !== 'de') group += BigInt(DIGITS[word] ?? NaN);
  }
  return total + group;
}

it('says every number so that it can be read back', () => {
  const numbers = fc.oneof(fc.bigInt({ min: 0n, max: 999_999_999_999n }), fc.bigInt({ min: 0n, max: 130_000n }));
  fc.assert(
    fc.property(numbers, fc.constantFrom('masculine', 'feminine', 'neuter'), (value, gender) => {
      expect(readBack(numberInWords(value, gender))).toBe(value);
    }),
    { numRuns: 200 },
  );
});
it('puts «de» before the noun exactly when the last two digits are 00 or 20–99', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 2n, max: 99_999_999n }), (value) => {
      expect(amountInWords(value * 100n).endsWith(' de lei')).toBe(takesDe(value));
    }),
    { numRuns: 200 },
  );
});
it('refuses what it has no word for', () => {
  expect(() => numberInWords(10n ** 12n)).toThrow(RangeError);
  expect(() => numberInWords(-1n)).toThrow(RangeError);
});
