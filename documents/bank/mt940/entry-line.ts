import { type CivilDate, daysBetween } from '#domain/kernel/pure/civil-date.ts';
import { plainAmount } from '../amount.ts';
import { fullYear, type WrittenDay, writtenDay } from '../day.ts';
import type { Sign } from '../schema.ts';

export interface EntryLine {
  readonly value: WrittenDay;
  readonly booked: WrittenDay;
  readonly hasBookedDay: boolean;
  readonly mark: string;
  readonly sign: Sign;
  readonly amount: bigint;
  readonly type: string | null;
  readonly reference: string | null;
  readonly bankReference: string | null;
}

// value date, entry date, mark, funds code, amount, type, then the references
const LINE =
  /^\s*(\d{6}|(?:19|20)\d{6})\s?(\d{4})?\s?(RC|RD|EC|ED|C|D)\s?([A-Z])?\s?(\d{1,15}(?:[.,]\d{0,5})?|[.,]\d{1,5})\s?(?:([FNS][A-Z0-9]{3})(.*))?$/;

/** `C` in, `D` out; a reversed credit goes out, a reversed debit comes in; the expected ones of MT942 as what is expected. */
const SIGNS: Readonly<Record<string, Sign>> = { C: '+', D: '-', RC: '-', RD: '+', EC: '+', ED: '-' };

/** Reads the first line of `:61:`; undefined when it is not one. */
export function entryLine(text: string): EntryLine | undefined {
  const match = LINE.exec(text);
  if (!match) return undefined;
  const [, valueText = '', entryText, mark = '', , amountText = '', type, rest = ''] = match;
  const value = sixOrEight(valueText);
  const amount = plainAmount(amountText);
  const sign = SIGNS[mark];
  if (value === undefined || amount === undefined || sign === undefined) return undefined;
  const booked = entryText === undefined ? value : nearest(value.day, entryText);
  if (booked === undefined) return undefined;
  const [reference = '', ...bank] = rest.split('//');
  return {
    value,
    booked,
    hasBookedDay: entryText !== undefined,
    mark,
    sign,
    amount,
    type: type ?? null,
    reference: filled(reference),
    bankReference: filled(bank.join('//')),
  };
}

const filled = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** `250109` or `20250109`; undefined for no date at all. */
export function sixOrEight(text: string): WrittenDay | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{2}|\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (year === '') return undefined;
  return writtenDay(year.length === 2 ? fullYear(Number(year)) : Number(year), Number(month), Number(day));
}

/** The entry date has no year: it is the one that lies nearest to the value date, so 31 December and 2 January are two days apart. */
function nearest(value: CivilDate, monthDay: string): WrittenDay | undefined {
  const year = Number(value.slice(0, 4));
  const candidates = [year, year - 1, year + 1].flatMap((it) => {
    const written = writtenDay(it, Number(monthDay.slice(0, 2)), Number(monthDay.slice(2)));
    return written ? [{ written, far: Math.abs(daysBetween(value, written.day)) }] : [];
  });
  const [first, ...others] = candidates;
  return first && others.reduce((best, one) => (one.far < best.far ? one : best), first).written;
}
