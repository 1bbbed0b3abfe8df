import { ANAF } from './anaf.ts';
import { CODE_LISTS } from './code-lists.ts';
import { CONDITIONS } from './conditions.ts';
import { DATES } from './dates.ts';
import { DECIMALS } from './decimals.ts';
import { FORBIDDEN_IN_DOCUMENT } from './forbidden-document.ts';
import { FORBIDDEN_IN_LINE } from './forbidden-line.ts';
import { FORBIDDEN_IN_PARTY } from './forbidden-party.ts';
import { LENGTHS } from './lengths.ts';
import { PRESENCE, SCHEMES } from './presence.ts';
import { REPEATS } from './repeats.ts';
import { ADDRESSES } from './romanian-addresses.ts';
import { ROMANIA } from './romania.ts';
import type { Row } from './row.ts';
import { SUMS } from './sums.ts';
import { VAT_CATEGORIES } from './vat-category.ts';
import { VAT_ONLY } from './vat-only.ts';
import { WARNINGS } from './warnings.ts';

/** What makes ANAF refuse a file, family after family: EN 16931, RO_CIUS, then ANAF's own tests. */
export const FATAL_ROWS: readonly Row[] = [
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

/** What the official rules only warn of: nearly all say that an element is no part of EN 16931. */
export const WARNING_ROWS: readonly Row[] = [
  ...WARNINGS,
  ...FORBIDDEN_IN_DOCUMENT,
  ...FORBIDDEN_IN_PARTY,
  ...FORBIDDEN_IN_LINE,
];

/** Every rule. */
export const ROWS: readonly Row[] = [...FATAL_ROWS, ...WARNING_ROWS];
