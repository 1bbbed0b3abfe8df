import { ANAF } from './anaf.ts';
import { CODE_LISTS } from './code-lists.ts';
import { CONDITIONS } from './conditions.ts';
import { DATES } from './dates.ts';
import { DECIMALS } from './decimals.ts';
import { LENGTHS } from './lengths.ts';
import { PRESENCE, SCHEMES } from './presence.ts';
import { REPEATS } from './repeats.ts';
import { ADDRESSES } from './romanian-addresses.ts';
import { ROMANIA } from './romania.ts';
import type { Row } from './row.ts';
import { SUMS } from './sums.ts';
import { VAT_CATEGORIES } from './vat-category.ts';
import { VAT_ONLY } from './vat-only.ts';

/** Every rule, family after family. */
export const ROWS: readonly Row[] = [
  ...PRESENCE,
  ...SCHEMES,
  ...CONDITIONS,
  ...SUMS,
  ...VAT_CATEGORIES,
  ...VAT_ONLY,
  ...DECIMALS,
  ...CODE_LISTS,
  ...REPEATS,
  ...ROMANIA,
  ...ADDRESSES,
  ...DATES,
  ...LENGTHS,
  ...ANAF,
];
