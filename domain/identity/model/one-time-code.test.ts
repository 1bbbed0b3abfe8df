import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authenticatorAddress, base32, codeOf, stepOf, stepOfCode } from './one-time-code.ts';

const SECRET = Buffer.from('12345678901234567890');

describe('the code of a half minute', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('%i seconds after 1970 is %s, as the standard has it', (seconds, code) => {
    expect(codeOf(SECRET, stepOf(new Date(seconds * 1000)))).toBe(code);
  });

  it('is taken a step early or late, no further, and never again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 100_000_000 }), fc.integer({ min: -3, max: 3 }), (step, drift) => {
        const at = new Date(step * 30_000);
        const code = codeOf(SECRET, step + drift);
        const found = stepOfCode(SECRET, code, at, null);
        if (Math.abs(drift) > 1) return found === undefined || codeOf(SECRET, found) === code;
        return found !== undefined && stepOfCode(SECRET, code, at, step + 1) === undefined;
      }),
      { numRuns: 200 },
    );
  });

  it.each(['', '28708', '2870822', 'abcdef', '287082 '])('%j is none', (typed) => {
    expect(stepOfCode(SECRET, typed, new Date(59_000), null)).toBeUndefined();
  });
});

it('writes a secret as authenticators read it', () => {
  const written = ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) => base32(Buffer.from(text)));
  expect(written).toEqual(['', 'MY', 'MZXQ', 'MZXW6', 'MZXW6YQ', 'MZXW6YTB', 'MZXW6YTBOI']);
});

it('says to an authenticator whose account it is, spaces and all', () => {
  expect(authenticatorAddress(SECRET, 'CRM AMC', 'ana@firma.ro')).toBe(
    'otpauth://totp/CRM%20AMC:ana%40firma.ro?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=CRM%20AMC&digits=6&period=30',
  );
});
