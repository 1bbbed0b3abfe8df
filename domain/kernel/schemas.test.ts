import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { amount, civilDate, id, instant, line, percentText, positiveAmount, quantity, unitPrice } from './schemas.ts';
import { newId } from './pure/ids.ts';

const RUNS = { numRuns: 200 };

describe('numbers of money', () => {
  it.each([
    ['amount', amount],
    ['unit price', unitPrice],
    ['quantity', quantity],
  ] as const)('%s comes back from the wire as it was', (_name, schema) => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (value) => {
        const text = z.encode(schema(), value);
        expect(typeof text).toBe('string');
        expect(z.decode(schema(), text)).toBe(value);
      }),
      RUNS,
    );
  });

  it.each(['12,50', '1.2.3', 'abc', '', ' ', '1e5', '0x10', 'NaN', '12.345', '--1', '1 000'])(
    '%j is not an amount',
    (text) => {
      expect(amount().safeParse(text).success).toBe(false);
    },
  );

  it('an amount that must be positive is not zero and not negative', () => {
    expect(positiveAmount().safeParse('0.01').data).toBe(1n);
    expect(positiveAmount().safeParse('0').success).toBe(false);
    expect(positiveAmount().safeParse('-1').success).toBe(false);
  });

  it('a number of the language is refused: it could have lost digits already', () => {
    expect(amount().safeParse(12.5).success).toBe(false);
  });

  it('a percentage lies between 0 and 100', () => {
    expect(z.decode(percentText(), '7.50')).toBe(750);
    expect(z.encode(percentText(), 2100)).toBe('21.00');
    expect(percentText().safeParse('100.01').success).toBe(false);
    expect(percentText().safeParse('-1').success).toBe(false);
  });
});

describe('ids, dates, moments and lines', () => {
  it('an id is a UUID in lower case', () => {
    const one = newId<'client'>();
    expect(id().safeParse(one).data).toBe(one);
    for (const text of ['', 'x', one.toUpperCase(), `${one} `, `{${one}}`, `${one}' or 1=1`])
      expect(id().safeParse(text).success).toBe(false);
  });

  it('a civil date is a day that exists', () => {
    expect(civilDate().safeParse('2028-02-29').success).toBe(true);
    for (const text of ['2026-02-29', '2026-13-01', '29.02.2028', '2026-1-1', ''])
      expect(civilDate().safeParse(text).success).toBe(false);
  });

  it('a moment comes back from the wire as it was', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }), (date) => {
        expect(z.decode(instant(), z.encode(instant(), date))).toEqual(date);
      }),
      RUNS,
    );
  });

  it('a line has no control characters and no length beyond its own', () => {
    expect(line(5).safeParse('  ăîșț  ').data).toBe('ăîșț');
    for (const text of ['', '   ', 'abcdef', 'a\nb', 'a\u0000b', 'a\u007fb'])
      expect(line(5).safeParse(text).success).toBe(false);
  });
});
