/** Lower case without diacritics, comma and cedilla forms alike: `Ștefan`, `Ştefan` and `STEFAN` fold to `stefan`. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('ł', 'l');

const ABBREVIATION = /(?<![\p{L}\d])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\d]))?/gu;

/** Folded words of a text in their order; `S.R.L.` counts as `srl`. What a search types is cut the same way. */
export function foldedWords(text: string): string[] {
  const joined = fold(text).replace(ABBREVIATION, (match) => match.replaceAll('.', ''));
  return joined.split(/[^\p{L}\d]+/u).filter((word) => word !== '');
}

/**
 * The terms under which a text is found, each once: its folded words, numbers also without leading zeros,
 * digits behind letters (`RO123`, `SRV0012`) also alone, and whole e-mail addresses.
 */
export function searchTerms(text: string): string[] {
  const terms = new Set<string>(fold(text).match(/[^\s<>,;:"]+@[^\s<>,;:"]+/g) ?? []);
  for (const word of foldedWords(text)) {
    terms.add(word);
    const digits = /^\p{L}*(\d+)$/u.exec(word)?.[1];
    if (digits === undefined) continue;
    terms.add(digits);
    terms.add(digits.replace(/^0+(?=\d)/, ''));
  }
  return [...terms];
}
