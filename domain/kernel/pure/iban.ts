/** An account number, upper case without spaces, whose control digits agree. */
export type Iban = string & { readonly __brand: 'Iban' };

// Lengths by country of the accounts our users meet; other countries pass with any length the standard allows.
const LENGTHS: Readonly<Record<string, number>> = {
  ...{ AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27, GB: 22 },
  ...{ GR: 27, HR: 21, HU: 28, IE: 22, IT: 27, LT: 20, LU: 20, LV: 21, MD: 24, MT: 31, NL: 18, NO: 15, PL: 28 },
  ...{ PT: 25, RO: 24, RS: 22, SE: 24, SI: 19, SK: 24, TR: 26, UA: 29 },
};

const remainder97 = (rearranged: string): number => {
  let rest = 0;
  for (const character of rearranged) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
};

/** The two control digits of a country and its account part. */
export const ibanControlDigits = (country: string, account: string): string =>
  String(98 - remainder97(`${account}${country}00`)).padStart(2, '0');

/** True for the canonical form (upper case, no spaces) with the country's length and remainder 1 by 97. */
export function isValidIban(text: string): text is Iban {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  if (text.startsWith('RO') && !/^RO\d{2}[A-Z]{4}[A-Z0-9]{16}$/.test(text)) return false;
  const length = LENGTHS[text.slice(0, 2)];
  return (length === undefined || length === text.length) && remainder97(text.slice(4) + text.slice(0, 4)) === 1;
}

/** Reads an IBAN typed with spaces or in lower case; undefined when it is not one. */
export function parseIban(text: string): Iban | undefined {
  const canonical = text.replace(/[\s\u00a0.-]/g, '').toUpperCase();
  return isValidIban(canonical) ? canonical : undefined;
}

/** Groups of four, as printed on an invoice. */
export const formatIban = (iban: Iban): string => iban.replace(/(.{4})(?=.)/g, '$1 ');

const BANKS: Readonly<Record<string, string>> = {
  ...{ ABNA: 'RBS Bank', ARBL: 'Arab Bank', BACX: 'UniCredit Bank', BITR: 'Banca Italo-Romena' },
  ...{ BNRB: 'OTP Bank', BPOS: 'Bancpost', BRDE: 'BRD – Groupe Société Générale', BREL: 'Libra Internet Bank' },
  ...{ BRMA: 'Banca Românească', BTRL: 'Banca Transilvania', BUCU: 'Alpha Bank', CARP: 'Patria Bank' },
  ...{ CECE: 'CEC Bank', CITI: 'Citibank', CRCO: 'Creditcoop', CRDZ: 'Patria Bank', DAFB: 'Bank Leumi' },
  ...{ EGNA: 'Vista Bank', EXIM: 'Exim Banca Românească', FNNB: 'Credit Europe Bank', HVBL: 'UniCredit Bank' },
  ...{ INGB: 'ING Bank', MIND: 'Patria Bank', MIRO: 'ProCredit Bank', NBOR: 'Banca Națională a României' },
  ...{ OTPV: 'OTP Bank', PIRB: 'First Bank', PORL: 'Porsche Bank', REVO: 'Revolut Bank', RNCB: 'BCR' },
  ...{ ROIN: 'Salt Bank', RZBR: 'Raiffeisen Bank', TBIB: 'TBI Bank', TREZ: 'Trezoreria Statului' },
  ...{ UGBI: 'Garanti BBVA', VBBU: 'Volksbank', WBAN: 'Intesa Sanpaolo Bank' },
};

/** The bank named by letters 5 to 8 of a Romanian account; undefined for a code we do not know or a foreign account. */
export const bankOfIban = (iban: Iban): string | undefined =>
  iban.startsWith('RO') ? BANKS[iban.slice(4, 8)] : undefined;

/** An account at the State Treasury, the one on which public institutions pay and are paid. */
export const isTreasuryIban = (iban: Iban): boolean => iban.startsWith('RO') && iban.slice(4, 8) === 'TREZ';
