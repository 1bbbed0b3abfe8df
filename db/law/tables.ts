import { CEILINGS } from './ceilings.ts';
import { DOUBTS } from './doubts.ts';
import { MENTIONS } from './mentions.ts';
import { TERMS } from './terms.ts';
import { VAT_RATES } from './vat-rates.ts';

/** Every table of keyed rows by its name in the database: what the tests of all rows walk over. */
export const DATED_TABLES = {
  vat_rate: VAT_RATES,
  ceiling: CEILINGS,
  term: TERMS,
  mention: MENTIONS,
  doubt: DOUBTS,
} as const;
