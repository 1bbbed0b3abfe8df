import { CEILINGS } from './ceilings.ts';
import { DOUBTS } from './doubts.ts';
import { HOLIDAYS } from './holidays.ts';
import { MENTIONS } from './mentions.ts';
import { TERMS } from './terms.ts';
import { VAT_RATES } from './vat-rates.ts';

/** Every table of dated rows by its name in the database; what loads and what is tested walks over these. */
export const DATED_TABLES = {
  vat_rate: VAT_RATES,
  ceiling: CEILINGS,
  term: TERMS,
  mention: MENTIONS,
  doubt: DOUBTS,
} as const;

export { HOLIDAYS };
