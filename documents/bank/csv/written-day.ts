import { fold } from '#domain/kernel/pure/fold.ts';
import { fullYear, type WrittenDay, writtenDay } from '../day.ts';

export type DayOrder = 'dmy' | 'mdy';

const MONTHS: readonly (readonly string[])[] = [
  ['ian', 'jan', 'janv'],
  ['feb', 'fev', 'fevr'],
  ['mar', 'mart', 'mars', 'mrz'],
  ['apr', 'avr'],
  ['mai', 'may'],
  ['iun', 'jun', 'juin'],
  ['iul', 'jul', 'juil'],
  ['aug', 'aout'],
  ['sep', 'sept'],
  ['oct', 'okt'],
  ['noi', 'nov'],
  ['dec', 'dez'],
];

/** The number of a month by its name or the start of it; 0 for none. */
const monthOf = (word: string): number => {
  const folded = fold(word);
  return (
    MONTHS.findIndex((names) =>
      names.some((name) => folded.startsWith(name) && (folded === name || folded.length > 3)),
    ) + 1
  );
};

const year = (text: string): number => (text.length === 2 ? fullYear(Number(text)) : Number(text));

const BY_YEAR = /^(\d{4})([-./]?)(\d{1,2})\2(\d{1,2})(?=$|[\sT,])/;
const TWO = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})(?=$|[\s,T])/;
const NAMED = /^(\d{1,2})[\s.-]+(\p{L}{3,})\.?[\s.,-]+(\d{4}|\d{2})(?=$|[\s,T])/u;
const AMERICAN = /^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})(?=$|[\s,T])/u;

/** Which of two orders a day like 25/12/2026 proves; undefined when it proves none. */
export function provenOrder(text: string): DayOrder | undefined {
  const [, first, second] = TWO.exec(text) ?? [];
  if (first === undefined || Number(first) === Number(second)) return undefined;
  return Number(first) > 12 ? 'dmy' : Number(second) > 12 ? 'mdy' : undefined;
}

/** A day in any of the ways tables write it, with or without a time; undefined for anything else. */
export function dayIn(text: string, order: DayOrder): WrittenDay | undefined {
  const iso = BY_YEAR.exec(text);
  if (iso) return writtenDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const two = TWO.exec(text);
  if (two) {
    const [, first = '', second = '', last = ''] = two;
    const [day, month] = order === 'dmy' ? [first, second] : [second, first];
    return writtenDay(year(last), Number(month), Number(day));
  }
  const [, day = '', month = '', last = ''] = NAMED.exec(text) ?? [];
  if (day !== '') return writtenDay(year(last), monthOf(month), Number(day));
  const [, word = '', dayOf = '', yearOf = ''] = AMERICAN.exec(text) ?? [];
  return word === '' ? undefined : writtenDay(Number(yearOf), monthOf(word), Number(dayOf));
}
