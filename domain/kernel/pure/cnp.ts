import { weighted } from './check-digit.ts';
import { isCivilDate } from './civil-date.ts';

/** A natural person's number: 13 digits with an existing birthday and a good control digit. */
export type Cnp = string & { readonly __brand: 'Cnp' };

/** What e-Factura takes for a natural person who gave no CNP. @law OUG 138/2024 */
export const NO_CNP = '0000000000000';

const WEIGHTS = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9] as const;

/** The control digit of the first twelve digits. */
export const cnpControlDigit = (body: string): number => {
  const remainder = weighted(body, WEIGHTS) % 11;
  return remainder === 10 ? 1 : remainder;
};

// 7 and 8 are foreign residents, 9 foreign persons: their first digit does not tell the century.
const centuriesOf = (first: string): readonly string[] =>
  '12'.includes(first) ? ['19'] : '34'.includes(first) ? ['18'] : '56'.includes(first) ? ['20'] : ['19', '20'];

/** True for 13 digits that could be a person's: the day of birth exists and the control digit agrees. */
export function isValidCnp(digits: string): digits is Cnp {
  if (!/^[1-9]\d{12}$/.test(digits)) return false;
  const day = `${digits.slice(1, 3)}-${digits.slice(3, 5)}-${digits.slice(5, 7)}`;
  const exists = centuriesOf(digits.charAt(0)).some((century) => isCivilDate(century + day));
  return exists && cnpControlDigit(digits.slice(0, 12)) === Number(digits.slice(-1));
}

/** Reads a CNP typed with or without spaces; undefined when it cannot be one. */
export function parseCnp(text: string): Cnp | undefined {
  const digits = text.replace(/[\s\u00a0]/g, '');
  return isValidCnp(digits) ? digits : undefined;
}
