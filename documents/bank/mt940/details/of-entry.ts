import { alphaDetails } from './alpha.ts';
import { bcrDetails } from './bcr.ts';
import { btDetails } from './bt.ts';
import { eximDetails } from './exim.ts';
import { freeDetails } from './free.ts';
import type { Details, TextOf } from './party.ts';
import { isSlashed, slashedDetails } from './slashed.ts';
import { isStructured, structuredDetails } from './structured.ts';

/** Banks that write `:86:` in words of their own, by the letters of their accounts and BICs. */
const IN_WORDS: Readonly<Record<string, (text: TextOf) => Details>> = {
  BTRL: btDetails,
  RNCB: bcrDetails,
  BUCU: alphaDetails,
  EXIM: eximDetails,
  BRMA: eximDetails,
};

/** Reads the text of an entry as its bank writes it. */
export function detailsOf(text: TextOf, bank: string | undefined): Details {
  if (isStructured(text.lines)) return structuredDetails(text, bank);
  const inWords = bank === undefined ? undefined : IN_WORDS[bank];
  if (inWords) return inWords(text);
  if (isSlashed(text.lines.join(''))) return slashedDetails(text.lines);
  return freeDetails(text);
}
