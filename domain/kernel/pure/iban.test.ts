import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bankOfIban, formatIban, ibanControlDigits, isTreasuryIban, isValidIban, parseIban } from './iban.ts';

const someAccounts = (bank: string) =>
  fc.stringMatching(/^[A-Z0-9]{16}$/).map((account) => {
    const part = `${bank}${account}`;
    return `RO${ibanControlDigits('RO', part)}${part}`;
  });

it('accepts every account with its control digits and refuses it with one sign changed', () => {
  fc.assert(
    fc.property(
      someAccounts('BTRL'),
      fc.integer({ min: 8, max: 23 }),
      fc.integer({ min: 1, max: 9 }),
      (iban, at, by) => {
        expect(isValidIban(iban)).toBe(true);
        const sign = Number.parseInt(iban.charAt(at), 36); // a digit for a digit, a letter for a letter
        const other = sign < 10 ? (sign + by) % 10 : 10 + ((sign - 10 + by) % 26);
        const changed = other.toString(36).toUpperCase();
        expect(isValidIban(iban.slice(0, at) + changed + iban.slice(at + 1))).toBe(false);
      },
    ),
    { numRuns: 200 },
  );
});
it('reads its own printed form back', () => {
  fc.assert(
    fc.property(someAccounts('INGB'), (text) => {
      const iban = parseIban(text);
      expect(iban).toBe(text);
      if (iban !== undefined) expect(parseIban(formatIban(iban).toLowerCase())).toBe(text);
    }),
    { numRuns: 200 },
  );
});
it.each(['RO49AAAA1B31007593840000', 'DE89370400440532013000', 'GB82 WEST 1234 5698 7654 32'])(
  'accepts the published example %s',
  (text) => {
    expect(parseIban(text)).toBeDefined();
  },
);
it.each([
  '',
  'RO49',
  'RO49AAAA1B3100759384000',
  'RO50AAAA1B31007593840000',
  'RO491AAA1B31007593840000',
  'DE8937040044053201300',
])('refuses %j', (text) => {
  expect(parseIban(text)).toBeUndefined();
});
it('names the bank and knows the Treasury; an unknown code keeps a valid account', () => {
  const of = (bank: string) =>
    parseIban(`RO${ibanControlDigits('RO', `${bank}0000000000000001`)}${bank}0000000000000001`);
  const [known, treasury, unknown] = [of('BTRL'), of('TREZ'), of('ZZZZ')];
  if (!known || !treasury || !unknown) throw new Error('three valid accounts');
  expect([bankOfIban(known), bankOfIban(treasury), bankOfIban(unknown)]).toEqual([
    'Banca Transilvania',
    'Trezoreria Statului',
    undefined,
  ]);
  expect([isTreasuryIban(known), isTreasuryIban(treasury)]).toEqual([false, true]);
});
