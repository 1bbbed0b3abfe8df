import { fold } from '#domain/kernel/pure/fold.ts';

const CURRENCY_WORDS = /\b(?:ron|lei|eur|usd|chf|gbp|huf)\b/g;

/** A heading as it is compared: folded, signs as blanks, without the currency that some banks write in it. */
export const heading = (cell: string): string =>
  fold(cell)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(CURRENCY_WORDS, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** By what the same table is known again. */
export const headingsOf = (cells: readonly string[]): string => cells.map(heading).join('|');
