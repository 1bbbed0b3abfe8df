import { checkStructure } from '../structure/check.ts';
import type { UblElement } from '../tree.ts';
import { parseUbl, UnreadableUbl } from '../tree.ts';
import { Document } from './document.ts';
import { evaluate, type Finding } from './evaluate.ts';
import { FATAL_ROWS, ROWS } from './rows.ts';
import { unreadable } from './unreadable.ts';

export type { Finding } from './evaluate.ts';
export { UNEVALUABLE } from './evaluate.ts';

/** Every fatal rule on a parsed file, for what our own writer has put in order. */
export const checkTree = (root: UblElement): Finding[] => evaluate(FATAL_ROWS, new Document(root));

/** Structure, fatal rules and warnings on a parsed file. */
export const judgeTree = (root: UblElement): Finding[] => [
  ...checkStructure(root),
  ...evaluate(ROWS, new Document(root)),
];

function ofText(xml: string, check: (root: UblElement) => Finding[]): Finding[] {
  try {
    return check(parseUbl(xml));
  } catch (error) {
    if (error instanceof UnreadableUbl) return [unreadable(error)];
    throw error;
  }
}

/**
 * Judges the text of a UBL invoice or credit note as ANAF does: EN 16931, RO_CIUS 1.0.9, then its own tests of tax
 * numbers. An empty answer means that ANAF's rules find nothing fatal; a file that cannot be read gives one finding.
 * @law OUG 120/2021 art. 4; OMF 1366/2021
 */
export const checkUbl = (xml: string): Finding[] => ofText(xml, checkTree);

/** The same with the structure of UBL 2.1 and the warnings, for files that others have written. */
export const judgeUbl = (xml: string): Finding[] => ofText(xml, judgeTree);
