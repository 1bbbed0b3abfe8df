import { type Cui, findCuis, isValidCui } from '#domain/kernel/pure/cui.ts';
import { fold } from '#domain/kernel/pure/fold.ts';
import { parseIban } from '#domain/kernel/pure/iban.ts';
import type { Entry } from './entry.ts';

/** A run of letters or of digits in a text, folded; `isBarred` when something that is no invoice number stood before it. */
export interface Token {
  text: string;
  isDigits: boolean;
  isBarred: boolean;
}

/** What an entry's text holds, cut once and looked up many times. */
export interface Reading {
  folded: string;
  tokens: readonly Token[];
  /** Of the text without its blanks: banks cut their lines inside words and numbers. */
  joined: readonly Token[];
  cuis: ReadonlySet<string>;
  ibans: ReadonlySet<string>;
}

const IBAN = /\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,3})?\b/g;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const MONTH = String.raw`(?:0?[1-9]|1[0-2])`;
const DATES = [
  new RegExp(String.raw`(?<![\d.])${DAY}[./-]${MONTH}[./-](?:20)?\d{2}(?![.\d/-]?\d)`, 'g'),
  new RegExp(String.raw`(?<!\d)20\d{2}[./-]${MONTH}[./-]${DAY}(?!\d)`, 'g'),
];
const SUMS = [
  /(?<![\d.,])\d{1,3}(?:[. ]\d{3})+,\d{2}(?!\d)/g,
  /(?<![\d.,])\d+[.,]\d{2}(?![\d.,])/g,
  /(?<!\d)\d+ ?(?:lei|ron|eur|usd|buc|%)(?![a-z])/g,
];
const BAR = ' | ';

/** Reads an entry's text: what is surely an account, a day or a sum is no invoice number. */
export function read({ text, reference, iban }: Entry): Reading {
  const folded = fold([text, reference ?? ''].join(BAR).replace(/\s+/g, ' '));
  const ibans = new Set<string>(iban === null ? [] : [iban]);
  const withoutIbans = folded.replace(IBAN, (match) => {
    const found = parseIban(match);
    if (found === undefined) return match;
    ibans.add(found);
    return BAR;
  });
  const bare = [...DATES, ...SUMS].reduce((rest, pattern) => rest.replace(pattern, BAR), withoutIbans);
  const tokens = tokensOf(bare);
  return { folded, tokens, joined: tokensOf(bare.replaceAll(' ', '')), cuis: cuisOf(folded, tokens), ibans };
}

/** Tax numbers: those with a label, and whatever long number passes the control digit. */
const cuisOf = (folded: string, tokens: readonly Token[]): Set<Cui> =>
  new Set([...findCuis(folded), ...tokens.map(({ text }) => text).filter(isLikelyCui)]);

const isLikelyCui = (text: string): text is Cui => text.length >= 6 && isValidCui(text);

/** Runs of letters and of digits; `F2026/0042` is three. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(/\p{L}+|\d+/gu)) {
    const between = text.slice(end, match.index);
    tokens.push({ text: match[0], isDigits: /^\d/.test(match[0]), isBarred: between.includes('|') });
    end = match.index + match[0].length;
  }
  return tokens;
}

/** `0042` and `42` are one number. */
export const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '');
