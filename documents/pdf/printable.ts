import type { Coverage } from './font-coverage.ts';

const UNKNOWN = '□';
/** Controls, bidirectional overrides (a way to print one number and mean another), joiners, selectors, private use, non-characters. */
const INVISIBLE =
  /[\p{Cc}\p{Cs}\p{Co}\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\ufff0-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}]/gu;
const MARK = /\p{M}/u;

const settleSpaces = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u2000-\u2006\u2008-\u200a\u205f\u3000\t]/g, ' ')
    .replace(/[\u2007\u202f]/g, '\u00a0');

/** Keeps a mark only beside a letter of the same family: Typst draws a cluster from one font or not at all. */
function drawable(text: string, families: Coverage[]): string {
  let cluster: Coverage[] = [];
  let out = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const covering = (MARK.test(character) && out !== '' ? cluster : families).filter((family) => family.has(code));
    if (character === '\n') out += character;
    else if (covering.length > 0) {
      out += character;
      cluster = covering;
    } else if (!MARK.test(character)) {
      out += UNKNOWN;
      cluster = [];
    }
  }
  return out;
}

const FINGERPRINT = /^[0-9a-f]{64}$/;

/** A word longer than a column may break after every twelfth letter, marked U+200B; a fingerprint stays whole, because it is copied. */
export const breakable = (text: string): string =>
  text.replace(/[^\s\u200b]{40,}/gu, (word) =>
    FINGERPRINT.test(word) ? word : word.replace(/(.{12})(?=.)/gsu, '$1\u200b'),
  );

/**
 * The text as it can be archived: PDF/A refuses a file with one character its fonts lack, so an emoji in a client's name
 * would stop an invoice. Such a character becomes □; invisible and direction-forcing ones are left out.
 */
export const printable = (text: string, families: Coverage[]): string =>
  drawable(
    settleSpaces(text)
      .normalize('NFC')
      .replace(INVISIBLE, (c) => (c === '\n' ? c : '')),
    families,
  );
