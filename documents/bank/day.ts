import { type CivilDate, isCivilDate } from '#domain/kernel/pure/civil-date.ts';

/** A day as a file writes it; `exists` is false for a 31 November, which counts as the last day of its month. */
export interface WrittenDay {
  readonly day: CivilDate;
  readonly exists: boolean;
}

const two = (number: number) => String(number).padStart(2, '0');

/** Undefined when not even the month exists. */
export function writtenDay(year: number, month: number, day: number): WrittenDay | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 2199) return undefined;
  for (let last = day; last > 27; last -= 1) {
    const text = `${String(year)}-${two(month)}-${two(last)}`;
    if (isCivilDate(text)) return { day: text, exists: last === day };
  }
  const text = `${String(year)}-${two(month)}-${two(day)}`;
  return isCivilDate(text) ? { day: text, exists: true } : undefined;
}

/** The full year of two digits: 80 to 99 are of the last century. */
export const fullYear = (two: number): number => (two < 80 ? 2000 + two : 1900 + two);
