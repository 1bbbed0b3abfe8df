import { expect, it } from 'vitest';
import { parseTradeRegisterNumber } from './trade-register.ts';

it.each([
  ['J40/1234/2020', 'J40/1234/2020'],
  ['j 12 / 5 / 1999', 'J12/5/1999'],
  ['F52/77/01.02.2015', 'F52/77/01.02.2015'],
  ['J2024020698007', 'J2024020698007'],
  ['j2024 020698 007', 'J2024020698007'],
])('reads %j', (text, canonical) => {
  expect(parseTradeRegisterNumber(text)).toBe(canonical);
});
it.each(['', 'J40/1234', 'J41/1/2020', 'J53/1/2020', 'X40/1/2020', 'J2024020698008', 'J202402069800'])(
  'refuses %j',
  (text) => {
    expect(parseTradeRegisterNumber(text)).toBeUndefined();
  },
);
