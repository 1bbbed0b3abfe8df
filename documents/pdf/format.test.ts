import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { address, amount, day, fileSize, instant, money, percent, quantity, unitPrice } from './format.ts';

it('writes money as Romanians do, with a space that does not break', () => {
  expect(money(123_456n, 'RON', 'ro')).toBe('1.234,56\u00a0lei');
  expect(money(-123_456_789n, 'EUR', 'ro')).toBe('-1.234.567,89\u00a0EUR');
  expect(money(123_456n, 'RON', 'en')).toBe('1,234.56\u00a0RON');
});

it('keeps only the decimals that count in quantities, prices and rates', () => {
  expect(quantity(1_500n, 'ro')).toBe('1,5');
  expect(quantity(1_000_000n, 'ro')).toBe('1.000');
  expect(unitPrice(12_5000n, 'ro')).toBe('12,50');
  expect(unitPrice(375n, 'ro')).toBe('0,0375');
  expect(percent(2100, 'ro')).toBe('21%');
  expect(percent(950, 'ro')).toBe('9,5%');
});

it('reads back every amount it writes', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (minor) => {
      const text = amount(minor, 'ro');
      expect(BigInt(text.replaceAll('.', '').replace(',', ''))).toBe(minor);
      expect(amount(minor, 'en').replace(/[.,]/g, (c) => (c === '.' ? ',' : '.'))).toBe(text);
    }),
    { numRuns: 200 },
  );
});

it('writes days so that neither language can misread them', () => {
  expect(day(civilDate('2026-11-24'), 'ro')).toBe('24.11.2026');
  expect(day(civilDate('2026-11-04'), 'en')).toBe('4\u00a0Nov\u00a02026');
});

it('writes a moment in Romanian time and in UTC, in summer and in winter', () => {
  expect(instant(new Date('2026-11-24T12:05:09.900Z'), 'ro')).toBe('24.11.2026 14:05:09 (UTC+02:00) · 12:05:09 UTC');
  expect(instant(new Date('2026-07-01T22:30:00Z'), 'ro')).toBe('02.07.2026 01:30:00 (UTC+03:00) · 22:30:00 UTC');
});

it('leaves no comma where a part of an address is missing', () => {
  expect(address({ street: 'Str. Lungă 3', city: 'Brașov' })).toBe('Str. Lungă 3, Brașov');
  expect(address({ postalCode: '020077', city: 'București', county: 'Sector 2' })).toBe('020077 București, Sector 2');
  expect(address({})).toBe('');
});

it('writes sizes of files in kB and MB', () => {
  expect(fileSize(84_211, 'ro')).toBe('84,2\u00a0kB');
  expect(fileSize(2_000_000, 'en')).toBe('2\u00a0MB');
});
