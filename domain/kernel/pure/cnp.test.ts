import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cnpControlDigit, isValidCnp, NO_CNP, parseCnp } from './cnp.ts';

const someBodies = () =>
  fc
    .record({
      century: fc.constantFrom('1:1900', '2:1900', '5:2000', '6:2000'),
      day: fc.integer({ min: 0, max: 36_524 }),
      county: fc.integer({ min: 1, max: 46 }),
      serial: fc.integer({ min: 1, max: 999 }),
    })
    .map(({ century, day, county, serial }) => {
      const [first = '', year] = century.split(':');
      const birth = new Date(Date.UTC(Number(year), 0, 1 + Math.min(day, 36_523))).toISOString();
      const date = birth.slice(2, 10).replaceAll('-', '');
      return `${first}${date}${String(county).padStart(2, '0')}${String(serial).padStart(3, '0')}`;
    });

it('accepts every number with an existing birthday and its control digit, and no other last digit', () => {
  fc.assert(
    fc.property(someBodies(), fc.integer({ min: 1, max: 9 }), (body, shift) => {
      const digit = cnpControlDigit(body);
      expect(isValidCnp(`${body}${digit}`)).toBe(true);
      expect(isValidCnp(`${body}${(digit + shift) % 10}`)).toBe(false);
    }),
    { numRuns: 200 },
  );
});
it('reads spaces', () => {
  expect(parseCnp('1 800101 22114 ' + String(cnpControlDigit('180010122114')))).toBe(
    `180010122114${cnpControlDigit('180010122114')}`,
  );
});
it('refuses a day that does not exist, whatever the control digit', () => {
  const body = '199023022114'; // 30 February 1999
  expect(isValidCnp(`${body}${cnpControlDigit(body)}`)).toBe(false);
});
it('does not take the thirteen zeros of an unknown buyer for a person', () => {
  expect(isValidCnp(NO_CNP)).toBe(false);
});
it('refuses other lengths and letters', () => {
  for (const text of ['', '123', '18001012211444', '18001012211a4']) expect(parseCnp(text)).toBeUndefined();
});
