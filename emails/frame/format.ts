import { Temporal } from 'temporal-polyfill';
import { type CivilDate, formatCivilDate, LEGAL_ZONE } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal, formatRomanian } from '#domain/kernel/pure/decimal.ts';
import type { Locale } from '#domain/messages/index.ts';
import { pluralEn, pluralRo } from '#domain/messages/plural.ts';

const NBSP = '\u00a0';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Minor units as `1.234,56 lei` in Romanian, `1,234.56 RON` in English. */
export function money(minor: bigint, currency: string, locale: Locale): string {
  if (locale === 'ro') return `${formatRomanian(minor, 2)}${NBSP}${currency === 'RON' ? 'lei' : currency}`;
  const [whole = '0', fraction = '00'] = formatDecimal(minor, 2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction}${NBSP}${currency}`;
}

/** `24.11.2026` in Romanian, `24 Nov 2026` in English. */
export function day(date: CivilDate, locale: Locale): string {
  if (locale === 'ro') return formatCivilDate(date);
  const { day: dayOfMonth, month, year } = Temporal.PlainDate.from(date);
  return [dayOfMonth, MONTHS[month - 1] ?? '', year].join(NBSP);
}

/** The hour in Bucharest, `14:05`. */
export const hour = (at: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(LEGAL_ZONE)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });

/** `3 zile`, `20 de zile`, `3 days`. */
export const days = (count: number, locale: Locale): string =>
  locale === 'ro' ? pluralRo(count, 'zi', 'zile') : pluralEn(count, 'day', 'days');

/** `3 zile lucrătoare`, `3 working days`. */
export const workingDays = (count: number, locale: Locale): string =>
  locale === 'ro'
    ? pluralRo(count, 'zi lucrătoare', 'zile lucrătoare')
    : pluralEn(count, 'working day', 'working days');
