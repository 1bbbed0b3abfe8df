import type { CsvDialect } from '../dialect.ts';
import { BCR } from './bcr.ts';
import { BT } from './bt.ts';
import { ING_BUSINESS, ING_HOME } from './ing.ts';
import { RAIFFEISEN } from './raiffeisen.ts';
import { REVOLUT_BUSINESS, REVOLUT_PERSONAL, REVOLUT_PERSONAL_RO } from './revolut.ts';

/**
 * Tables that are known by name. Of BRD, UniCredit, CEC, Alpha, Exim and Libra no public layout was found: their tables are
 * read by the words of their headings (`../roles.ts`), or by what a person says of the columns.
 */
export const DIALECTS: readonly CsvDialect[] = [
  BT,
  BCR,
  RAIFFEISEN,
  REVOLUT_PERSONAL,
  REVOLUT_PERSONAL_RO,
  REVOLUT_BUSINESS,
  ING_BUSINESS,
  ING_HOME,
];
