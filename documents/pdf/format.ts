import { Temporal } from 'temporal-polyfill';
import { type CivilDate, civilDateOf, formatCivilDate, LEGAL_ZONE } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal, formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import type { Address, Locale } from './layout/schema.ts';

const NBSP = '\u00a0';

/** `1.234,56` in Romanian, `1,234.56` in English. */
export function decimal(value: bigint, scale: number, locale: Locale, options: { trim?: boolean } = {}): string {
  if (locale === 'ro') return formatRomanian(value, scale, options);
  const [whole = '0', fraction] = formatDecimal(value, scale, options).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Minor units, without the currency. */
export const amount = (minor: bigint, locale: Locale): string => decimal(minor, SCALE.amount, locale);

/** `lei` in Romanian, the code otherwise. */
export const currencyName = (currency: string, locale: Locale): string =>
  currency === 'RON' && locale === 'ro' ? 'lei' : currency;

/** `1.234,56 lei`, with a space that does not break. */
export const money = (minor: bigint, currency: string, locale: Locale): string =>
  `${amount(minor, locale)}${NBSP}${currencyName(currency, locale)}`;

/** ×10³, without the zeros at the end: `1,5`. */
export const quantity = (thousandths: bigint, locale: Locale): string =>
  decimal(thousandths, SCALE.quantity, locale, { trim: true });

/** ×10⁴; the third and fourth decimal only when they count: `12,50`, `0,0375`. */
export const unitPrice = (tenThousandths: bigint, locale: Locale): string =>
  tenThousandths % 100n === 0n
    ? amount(tenThousandths / 100n, locale)
    : decimal(tenThousandths, SCALE.unitPrice, locale);

/** Hundredths of a percent: `21%`, `9,5%`. */
export const percent = (hundredths: number, locale: Locale): string =>
  `${decimal(BigInt(hundredths), SCALE.percent, locale, { trim: true })}%`;

/** ×10⁴ lei for one unit of the currency: `4,9765`. */
export const rate = (tenThousandths: bigint, locale: Locale): string => decimal(tenThousandths, SCALE.rate, locale);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `24.11.2026` in Romanian, `24 Nov 2026` in English, where the order of numbers could be misread. */
export function day(date: CivilDate, locale: Locale): string {
  if (locale === 'ro') return formatCivilDate(date);
  const { day: dayOfMonth, month, year } = Temporal.PlainDate.from(date);
  return [dayOfMonth, MONTHS[month - 1] ?? '', year].join(NBSP);
}

const clock = (at: Temporal.ZonedDateTime): string => at.toPlainTime().toString({ smallestUnit: 'second' });

/** An instant as evidence, in Romanian time and in UTC: `24.11.2026 14:05:09 (UTC+02:00)`, `12:05:09 UTC`. */
export function moments(at: Date, locale: Locale): { local: string; utc: string } {
  const utc = Temporal.Instant.fromEpochMilliseconds(at.getTime());
  const local = utc.toZonedDateTimeISO(LEGAL_ZONE);
  const date = day(civilDateOf(at), locale);
  return {
    local: `${date} ${clock(local)} (UTC${local.offset})`,
    utc: `${clock(utc.toZonedDateTimeISO('UTC'))} UTC`,
  };
}

/** Both forms of an instant on one line. */
export const instant = (at: Date, locale: Locale): string => {
  const { local, utc } = moments(at, locale);
  return `${local} · ${utc}`;
};

/** One line: street, postal code and city, county, country. */
export const address = ({ street, postalCode, city, county, country }: Address): string =>
  [street, [postalCode, city].filter(Boolean).join(' '), county, country].filter(Boolean).join(', ');

/** Bytes as `1,2 MB`, with decimal units. */
export function fileSize(bytes: number, locale: Locale): string {
  const [divisor, unit] = bytes < 1_000_000 ? [100n, 'kB'] : [100_000n, 'MB'];
  return `${decimal((BigInt(bytes) + divisor / 2n) / divisor, 1, locale, { trim: true })}${NBSP}${unit}`;
}
