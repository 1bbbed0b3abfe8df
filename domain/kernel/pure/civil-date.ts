import { Temporal } from 'temporal-polyfill';

/** A day of the civil calendar, `YYYY-MM-DD`. What the law reads is such a day in Bucharest, never an instant. */
export type CivilDate = string & { readonly __brand: 'CivilDate' };

export const LEGAL_ZONE = 'Europe/Bucharest';

/** @throws RangeError when the text is not an existing day */
export const civilDate = (text: string): CivilDate =>
  Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as CivilDate;

/** By arithmetic, because a page of a list asks it hundreds of times. */
export const isCivilDate = (text: string): text is CivilDate => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  return year !== undefined && month !== undefined && day !== undefined && day >= 1 && day <= daysIn(year, month);
};

/** None in a month that does not exist. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

const dayIn = (zone: string) => new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short' }); // Swedes write YYYY-MM-DD
const legalDay = dayIn(LEGAL_ZONE);

/** The civil day in Bucharest at an instant. */
export const civilDateOf = (instant: Date, zone: string = LEGAL_ZONE): CivilDate =>
  (zone === LEGAL_ZONE ? legalDay : dayIn(zone)).format(instant) as CivilDate;

/** The instant at which a day begins in Bucharest. */
export const startOfDay = (date: CivilDate, zone: string = LEGAL_ZONE): Date =>
  new Date(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds);

/** The instant at which a day ends in Bucharest, which is 24:00, the start of the next. */
export const endOfDay = (date: CivilDate, zone: string = LEGAL_ZONE): Date => startOfDay(addDays(date, 1), zone);

// Days are counted from 1 January 1970, as an instant at midnight in Greenwich has them: lists and terms ask by the hundred.
const DAY_MS = 86_400_000;
const dayNumber = (date: CivilDate): number => Date.parse(date) / DAY_MS;

export const addDays = (date: CivilDate, days: number): CivilDate =>
  new Date((dayNumber(date) + days) * DAY_MS).toISOString().slice(0, 10) as CivilDate;

/** Same day of a later month, clamped to that month's end (31 January + 1 month = 28 or 29 February). */
export const addMonths = (date: CivilDate, months: number): CivilDate =>
  Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }).toString() as CivilDate;

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: CivilDate, b: CivilDate): number => dayNumber(b) - dayNumber(a);

/** 1 = Monday … 7 = Sunday. */
export const weekday = (date: CivilDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

export const firstOfMonth = (date: CivilDate): CivilDate => `${date.slice(0, 8)}01` as CivilDate;

export const lastOfMonth = (date: CivilDate): CivilDate => addDays(addMonths(firstOfMonth(date), 1), -1);

export const earliest = <D extends CivilDate>(...dates: [D, ...D[]]): D => dates.reduce((a, b) => (b < a ? b : a));
export const latest = <D extends CivilDate>(...dates: [D, ...D[]]): D => dates.reduce((a, b) => (b > a ? b : a));

/** `24.11.2026`, the Romanian short form. */
export const formatCivilDate = (date: CivilDate): string => date.split('-').reverse().join('.');

/** What people write: `24.11.2026`, also `4.1.2026`, `24/11/2026`, `24-11-2026`, or the canonical day itself. Absent when it is no existing day. */
export const civilDateFromRomanian = (text: string): CivilDate | undefined => {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4})\s*$/.exec(text) ?? [];
  const canonical = year === '' ? text.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(canonical) ? canonical : undefined;
};
