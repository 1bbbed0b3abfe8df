import { foldedWords } from '#domain/kernel/pure/fold.ts';
import { LEGAL_FORMS } from './words.ts';

/** The words that tell a company from others: without `SC`, `S.R.L.` and the like, each once. */
export function nameWords(name: string): string[] {
  const words = [...new Set(foldedWords(name))];
  const own = words.filter((word) => !LEGAL_FORMS.has(word));
  return own.length > 0 ? own : words;
}

/** How much a word tells: one that many clients bear tells little. */
export type Weight = (word: string) => number;

/** Of what the client's name tells, how much is written (`coverage`), and how much of both is shared (`likeness`), 0 to 1. */
export interface Likeness {
  coverage: number;
  likeness: number;
}

/** Compares a client's words with those that a payer wrote, in any order, shortened or with one letter wrong. */
export function likenessOf(client: readonly string[], written: readonly string[], weight: Weight): Likeness {
  if (client.join('') === written.join('')) return { coverage: 1, likeness: 1 };
  const free = new Set(written);
  let shared = 0;
  let sharedWritten = 0;
  for (const word of client) {
    const [best, share] = bestOf(word, free);
    if (best === undefined) continue;
    free.delete(best);
    shared += share * weight(word);
    sharedWritten += share * weight(word);
  }
  const total = totalOf(client, weight);
  const extra = totalOf([...free], weight);
  return {
    coverage: total === 0 ? 0 : shared / total,
    likeness: total === 0 ? 0 : (shared + sharedWritten) / (total + sharedWritten + extra),
  };
}

const totalOf = (words: readonly string[], weight: Weight) => words.reduce((sum, word) => sum + weight(word), 0);

function bestOf(word: string, among: ReadonlySet<string>): [string | undefined, number] {
  if (among.has(word)) return [word, 1];
  let best: [string | undefined, number] = [undefined, 0];
  for (const other of among) {
    const share = shareOf(word, other);
    if (share > best[1]) best = [other, share];
  }
  return best;
}

/** A word shortened (`constr`), or with one letter wrong, missing or more. */
function shareOf(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 3 && long.startsWith(short)) return 0.85;
  return short.length >= 4 && isOneLetterOff(short, long) ? 0.8 : 0;
}

/** One letter wrong, missing, more, or two that changed places. */
export function isOneLetterOff(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = (text: string, from: number) => text.slice(from);
  if (short.length < long.length) return rest(short, start) === rest(long, start + 1);
  const isSwapped =
    short[start] === long[start + 1] &&
    short[start + 1] === long[start] &&
    rest(short, start + 2) === rest(long, start + 2);
  return isSwapped || rest(short, start + 1) === rest(long, start + 1);
}

/** A word without each of its letters, and itself: two words that share one of these are at most about a letter apart. */
export function nearForms(word: string): string[] {
  if (word.length < 4) return [word];
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))];
}
