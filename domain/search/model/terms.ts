import { canonicalFromRomanian, parseDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import { foldedWords, searchTerms } from '#domain/kernel/pure/fold.ts';
import { parsePhone } from '#domain/kernel/pure/phone.ts';

const MONEY = /^-?\d[\d.\s\u00a0]*(?:,\d{2}|\.\d{2})$/;

/** `1.234,56` and `1234.56` become `1234.56`; undefined for what is no amount with two decimals. */
function amountTerm(text: string): string | undefined {
  if (!MONEY.test(text)) return undefined;
  if (/^-?\d+\.\d{2}$/.test(text)) return text;
  const canonical = canonicalFromRomanian(text);
  return canonical !== undefined && parseDecimal(canonical, SCALE.amount) !== undefined ? canonical : undefined;
}

/** A telephone as it is dialled at home, `0721234567`; undefined for what is none. */
function phoneTerm(text: string): string | undefined {
  if (!/^[+\d][\d\s\u00a0()./-]{6,24}$/.test(text)) return undefined;
  return parsePhone(text)?.replace(/^\+40/, '0').replace(/^\+/, '');
}

/** The terms under which these texts are found: words, numbers with and without zeros, telephones, amounts as one term. */
export function termsOf(texts: readonly (string | null)[]): string[] {
  const terms = texts.flatMap((text) => {
    const given = text?.trim() ?? '';
    const amount = amountTerm(given);
    if (amount !== undefined) return [amount];
    const phone = phoneTerm(given);
    return phone === undefined ? searchTerms(given) : [phone, ...searchTerms(given)];
  });
  return [...new Set(terms)];
}

/** What somebody typed, as beginnings of terms that must all fit: an amount, a telephone, an e-mail or words. */
export function queryTerms(text: string): string[] {
  const typed = text.trim();
  const whole = amountTerm(typed) ?? phoneTerm(typed);
  if (whole !== undefined) return [whole];
  if (/^\S+@\S*$/.test(typed)) return [typed.toLowerCase()];
  return foldedWords(typed.replace(/^RO(?=\d)/i, '')).slice(0, 6);
}
