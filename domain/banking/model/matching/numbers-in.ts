import { type Reading, withoutZeros } from './reading.ts';

/** No series has more. */
const MOST_DIGITS = 9;

/**
 * Numbers of a company's series that a text may mean: each run of digits, and what follows the digits of a prefix that are
 * written in one with it (`F2026-42` as 202642).
 */
export function numbersIn<SeriesId extends string>(
  { tokens, joined }: Reading,
  series: readonly { id: SeriesId; prefix: string }[],
): { seriesId: SeriesId; number: number }[] {
  const digits = new Set([...tokens, ...joined].filter(({ isDigits }) => isDigits).map(({ text }) => withoutZeros(text))); // prettier-ignore
  return series.flatMap(({ id: seriesId, prefix }) => {
    const own = withoutZeros((prefix.match(/\d/g) ?? []).join(''));
    const rests = own === '' ? [] : [...digits].flatMap((text) => (text.startsWith(own) ? text.slice(own.length) : []));
    return [...digits, ...rests.map(withoutZeros)]
      .filter((text) => /^\d+$/.test(text) && text.length <= MOST_DIGITS)
      .map((text) => ({ seriesId, number: Number(text) }));
  });
}
