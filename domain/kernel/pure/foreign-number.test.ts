import { expect, it } from 'vitest';
import { shownNumber } from './foreign-number.ts';

it('shows a number of a foreign file as people read it, and leaves what is none', () => {
  expect(shownNumber('1234.5')).toBe('1.234,50');
  expect(shownNumber('-0.125')).toBe('-0,125');
  expect(shownNumber('12.00', 'quantity')).toBe('12');
  expect(shownNumber('1234.5', 'amount', 'en')).toBe('1,234.50');
  expect(shownNumber('mult')).toBe('mult');
});
