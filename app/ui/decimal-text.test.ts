import { canonicalFromRomanian, formatDecimal } from '#domain/kernel/pure/decimal.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimalText } from './decimal-text.ts';

it('writes a stored number as a Romanian types it', () => {
  expect(decimalText(123_456n, 2, 2)).toBe('1.234,56');
  expect(decimalText('1234.5', 4, 2)).toBe('1.234,50');
  expect(decimalText(12_000n, 3)).toBe('12');
  expect(decimalText('-0.0750', 4, 2)).toBe('-0,075');
});

it('keeps what nobody could read, so that it can be mended', () => {
  expect(decimalText('12 mii', 2, 2)).toBe('12 mii');
  expect(decimalText(undefined, 2, 2)).toBe('');
});

it('shows no number that the server would read as another one', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
      fc.integer({ min: 0, max: 4 }),
      (value, decimals) => {
        const back = canonicalFromRomanian(decimalText(value, 4, decimals)) ?? 'unreadable';
        expect(Number(back)).toBe(Number(formatDecimal(value, 4)));
      },
    ),
    { numRuns: 200 },
  );
});
