import { weighted } from './check-digit.ts';
import { fold } from './fold.ts';

/** A Romanian tax number: 2 to 10 digits with a good control digit, never with `RO` in front. */
export type Cui = string & { readonly __brand: 'Cui' };

const WEIGHTS = [7, 5, 3, 2, 1, 7, 5, 3, 2] as const;

/** The control digit of a CUI's digits without the last (1 to 9 of them). */
export const cuiControlDigit = (body: string): number =>
  ((weighted(body.padStart(WEIGHTS.length, '0'), WEIGHTS) * 10) % 11) % 10;

/** True for digits alone (no `RO`) whose last one is the control digit of the others. */
export const isValidCui = (digits: string): digits is Cui =>
  /^[1-9]\d{1,9}$/.test(digits) && cuiControlDigit(digits.slice(0, -1)) === Number(digits.slice(-1));

/** Reads `RO 12345678`, `ro12345678` or `12345678`; undefined when it is no CUI or its control digit is wrong. */
export function parseCui(text: string): Cui | undefined {
  const digits = text.replace(/[\s\u00a0.-]/g, '').replace(/^RO/i, '');
  return isValidCui(digits) ? digits : undefined;
}

/** How the number is printed: `RO` stands in front only of a company registered for VAT. */
export const formatVatId = (cui: Cui, isVatRegistered = true): string => (isVatRegistered ? `RO${cui}` : cui);

const LABELLED =
  /\b(?:c\.?\s?u\.?\s?i\.?|c\.?\s?i\.?\s?f\.?|cod(?:ul)? (?:unic de inregistrare|de identificare fiscala|fiscal|tva)|vat(?: id| no\.?)?)[\s:.#-]*(?:nr\.?\s*)?(?:ro)?[\s-]?(\d{2,10})(?![\d/]|[.,]\d)/g;
const PREFIXED = /(?<![\p{L}\d])ro[\s-]?(\d{2,10})(?![\p{L}\d/]|[.,]\d)/gu;
const BARE =
  /(?<![\p{L}\d/+#]|\d[.,\s-])([1-9]\d{5,9})(?![\p{L}\d/]|[.,]\d|[\s-]\d|\s*(?:lei|ron|eur|euro|usd|buc|%))/gu;

/**
 * CUIs in free text such as a mail, the surest first: after a label, after `RO`, then bare numbers of 6 to 10 digits.
 * One bare number in eleven passes by chance, so what is found is a suggestion to confirm, never a fact.
 */
export function findCuis(text: string): Cui[] {
  const folded = fold(text);
  const found = [LABELLED, PREFIXED, BARE].flatMap((pattern) =>
    [...folded.matchAll(pattern)].map((match) => match[1] ?? ''),
  );
  return [...new Set(found.filter(isValidCui))];
}
