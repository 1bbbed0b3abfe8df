/** Without signs that look alike. */
const SIGNS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const LENGTH = 12;

export const RECOVERY_CODES = 10;

/** Written as `ABCD-EFGH-JKMN`; `random` gives a whole number below its argument. 58 bits, hence a slow hash. */
export function writeRecoveryCode(random: (below: number) => number): string {
  const signs = Array.from({ length: LENGTH }, () => SIGNS[random(SIGNS.length)] ?? '').join('');
  return signs.replace(/(.{4})(?=.)/g, '$1-');
}

/** As people type it: in any case, with or without dashes and spaces. */
export const plainRecoveryCode = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

export const looksLikeRecoveryCode = (text: string): boolean => plainRecoveryCode(text).length === LENGTH;
