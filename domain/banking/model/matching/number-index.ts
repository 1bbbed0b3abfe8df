import { grouped } from './grouped.ts';
import { type Reading, type Token, tokensOf, withoutZeros } from './reading.ts';
import { fold } from '#domain/kernel/pure/fold.ts';
import { BETWEEN, LABELS, OTHER_NUMBERS } from './words.ts';

/** How an invoice's number stands in a text: with its series, after a word like «factura», or alone. */
export type Written = 'full' | 'labelled' | 'bare';

export interface Mention<Numbered> {
  item: Numbered;
  written: Written;
  /** As it stands in the text. */
  as: string;
}

export interface Mentions<Numbered> {
  found: readonly Mention<Numbered>[];
  /** Numbers that the text calls an invoice's and that nothing open bears. */
  unknown: readonly string[];
}

export interface NumberIndex<Numbered> {
  mentionsIn(reading: Reading): Mentions<Numbered>;
}

interface Key<Numbered> {
  item: Numbered;
  before: readonly string[];
  /** The letters of its series; a series may have none. */
  series: string | undefined;
}

const STRENGTH: Readonly<Record<Written, number>> = { full: 3, labelled: 2, bare: 1 };
/** A number stands at most so many words behind the one that announces it. */
const REACH = 14;

/** Finds documents by their printed numbers, however these are written; words of `prefixes` announce a number too. */
export function numberIndexOf<Numbered extends { id: string; number: string }>(
  documents: readonly Numbered[],
  prefixes: readonly string[] = [],
): NumberIndex<Numbered> {
  const keys = documents.flatMap((item) => keysOf(item));
  const byDigits = grouped(keys, ({ digits }) => digits);
  const words = prefixes.flatMap((prefix) => seriesIn(tokensOf(fold(prefix)).map(({ text }) => text)) ?? []);
  const series = new Set([...words, ...keys.flatMap(({ key }) => key.series ?? [])]);
  return {
    mentionsIn(reading) {
      const best = new Map<string, Mention<Numbered>>();
      const unknown = new Set<string>();
      for (const tokens of [reading.tokens, reading.joined])
        tokens.forEach((token, at) => {
          if (!token.isDigits) return;
          const place: Place = { tokens, at, isJoined: tokens === reading.joined };
          const label = labelBefore(place, series);
          const known = byDigits.get(withoutZeros(token.text)) ?? [];
          if (known.length === 0 && label === 'label' && !place.isJoined && !isLong(token.text))
            unknown.add(token.text);
          for (const { key } of known) {
            const mention = mentionOf(key, place, label);
            const before = best.get(key.item.id);
            if (mention && (!before || STRENGTH[mention.written] > STRENGTH[before.written]))
              best.set(key.item.id, mention);
          }
        });
      return { found: strongest([...best.values()]), unknown: [...unknown] };
    },
  };
}

/** A number written with its series is that series' and no other's that happens to have the number too. */
function strongest<Numbered>(mentions: readonly Mention<Numbered>[]): Mention<Numbered>[] {
  const full = new Set(mentions.filter(({ written }) => written === 'full').map(({ as }) => digitsIn(as)));
  return mentions.filter(({ written, as }) => written === 'full' || !full.has(digitsIn(as)));
}

const digitsIn = (as: string): string => withoutZeros(/\d+$/.exec(as)?.[0] ?? '');

/** The number alone, and all its digits in one where there are several runs: `F-2026/0042` is 42 and 20260042. */
function keysOf<Numbered extends { number: string }>(item: Numbered) {
  const tokens = tokensOf(fold(item.number)).map(({ text, isDigits }) => (isDigits ? withoutZeros(text) : text));
  const own = tokens.at(-1);
  if (own === undefined || !/^\d/.test(own)) return [];
  const letters = tokens.filter(isLetters);
  const key: Key<Numbered> = { item, before: tokens.slice(0, -1), series: seriesIn(tokens) };
  const raw = tokensOf(item.number);
  const all = raw.filter(({ isDigits }) => isDigits).map(({ text }) => text);
  const joined = { key: { ...key, before: letters }, digits: withoutZeros(all.join('')) };
  return all.length > 1 ? [{ key, digits: own }, joined] : [{ key, digits: own }];
}

const isLetters = (text: string): boolean => !/^\d/.test(text);
const seriesIn = (tokens: readonly string[]): string | undefined => tokens.filter(isLetters).at(-1);

type Label = 'label' | 'other' | 'none';

interface Place {
  tokens: readonly Token[];
  at: number;
  /** In a text without blanks a word has its neighbours stuck to it. */
  isJoined: boolean;
}

function mentionOf<Numbered>(
  { item, before, series }: Key<Numbered>,
  { tokens, at, isJoined }: Place,
  label: Label,
): Mention<Numbered> | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const as = (count: number) =>
    tokens
      .slice(Math.max(0, at - count), at + 1)
      .map(({ text }) => text)
      .join(' ');
  const stands =
    before.length > 0 && before.every((word, index) => isSame(tokens[at - before.length + index], word, isJoined));
  if (stands && !token.isBarred) return { item, written: 'full', as: as(before.length) };
  if (series !== undefined && isSame(tokens[at - 1], series, isJoined) && !token.isBarred)
    return { item, written: series.length > 1 ? 'full' : 'labelled', as: as(1) };
  if (label === 'other') return undefined;
  if (label === 'label') return { item, written: 'labelled', as: token.text };
  return isTelling(token.text) && !isJoined ? { item, written: 'bare', as: token.text } : undefined;
}

function isSame(token: Token | undefined, word: string, isJoined: boolean): boolean {
  if (token === undefined) return false;
  if (token.isDigits) return withoutZeros(token.text) === word;
  return token.text === word || (isJoined && word.length > 1 && token.text.endsWith(word));
}

/** One digit alone may be anything, and so may a year. */
const isTelling = (digits: string): boolean => digits.length > 1 && !isLong(digits);

const isLong = (digits: string): boolean => digits.length > 7 || /^20[1-4]\d$/.test(digits);

/** What announces a number: the nearest word before it that is neither a number nor an «and». */
function labelBefore({ tokens, at, isJoined }: Place, series: ReadonlySet<string>): Label {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const before = tokens[back];
    if (before === undefined) break;
    if (before.isDigits) continue;
    if (OTHER_NUMBERS.has(before.text)) return 'other';
    if (LABELS.has(before.text) || series.has(before.text)) return 'label';
    if (isJoined) return LONG_LABELS.some((word) => before.text.endsWith(word)) ? 'label' : 'none';
    if (!BETWEEN.has(before.text)) break;
  }
  return 'none';
}

const LONG_LABELS = [...LABELS].filter((word) => word.length > 3);
