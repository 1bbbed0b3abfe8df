import type { Payer } from './entry.ts';
import { type Likeness, likenessOf, nameWords, nearForms, type Weight } from './names.ts';

export interface NamedPayer extends Likeness {
  clientId: string;
}

export interface NameIndex {
  /** Clients whose name is near to the written words, the nearest first. */
  near(written: readonly string[]): NamedPayer[];
  wordsOf(clientId: string): readonly string[];
  weight: Weight;
}

const MOST = 25;
const START = 3;
/** A word that more clients than this bear does not find one of them. */
const COMMON = 400;

/** So many words are looked for among all before an index of them is worth its making. */
const FEW = 24;

/** Finds clients by name among thousands: by whole words, by words a letter apart, by beginnings. */
export function nameIndexOf(payers: readonly Payer[]): NameIndex {
  const words = new Map(payers.map(({ clientId, name }) => [clientId, nameWords(name)]));
  const bearers = new Map<string, string[]>();
  for (const [clientId, own] of words) for (const word of own) addTo(bearers, word, clientId);
  const weight: Weight = (word) => Math.log(1 + payers.length / (bearers.get(word)?.length ?? 0.5));
  const known = new Map<string, NamedPayer[]>();
  let looked = 0;
  let indexed: ((word: string) => Set<string>) | undefined;
  const candidates = (word: string): Set<string> => {
    if ((looked += 1) <= FEW) return likeAmong(bearers.keys(), word);
    indexed ??= indexOfWords(bearers.keys());
    return indexed(word);
  };
  const find = (written: readonly string[]): NamedPayer[] => {
    const shared = new Map<string, number>();
    for (const word of written)
      for (const other of candidates(word)) {
        const ids = bearers.get(other) ?? [];
        if (ids.length > COMMON) continue;
        for (const id of ids) shared.set(id, (shared.get(id) ?? 0) + weight(other));
      }
    return [...shared]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST)
      .map(([clientId]) => ({ clientId, ...likenessOf(words.get(clientId) ?? [], written, weight) }))
      .sort((a, b) => b.likeness - a.likeness);
  };
  return {
    weight,
    wordsOf: (clientId) => words.get(clientId) ?? [],
    near(written) {
      const key = written.join(' ');
      const found = known.get(key) ?? find(written);
      known.set(key, found);
      return found;
    },
  };
}

/** Words a letter apart from a word, or of its beginning, found by looking at each. */
function likeAmong(words: Iterable<string>, word: string): Set<string> {
  const forms = new Set(nearForms(word));
  const start = word.slice(0, START);
  const isLike = (other: string) =>
    (other.length > START && other.startsWith(start)) ||
    (Math.abs(other.length - word.length) <= 1 && nearForms(other).some((form) => forms.has(form)));
  return new Set([...words].filter(isLike));
}

/** The same, found by their forms and beginnings. */
function indexOfWords(words: Iterable<string>): (word: string) => Set<string> {
  const near = new Map<string, Set<string>>();
  const starts = new Map<string, Set<string>>();
  for (const word of words) {
    for (const form of nearForms(word)) addToSet(near, form, word);
    if (word.length > START) addToSet(starts, word.slice(0, START), word);
  }
  return (word) =>
    new Set([
      ...nearForms(word).flatMap((form) => [...(near.get(form) ?? [])]),
      ...(starts.get(word.slice(0, START)) ?? []),
    ]);
}

function addTo(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function addToSet(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
