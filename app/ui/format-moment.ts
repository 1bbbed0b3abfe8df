import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Locale } from '#domain/messages/index.ts';

// Parts, not whole strings: Node and browsers put different spaces between them.
const bucharest = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Bucharest',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant as day `24.11.2026` and hour `14:05` in Bucharest. */
export function formatInstant(at: Date): { date: string; time: string } {
  const parts = Object.fromEntries(bucharest.formatToParts(at).map(({ type, value }) => [type, value]));
  return { date: `${parts.day}.${parts.month}.${parts.year}`, time: `${parts.hour}:${parts.minute}` };
}

const MONTHS: Record<Locale, readonly string[]> = {
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** «24 noiembrie 2026». */
export function formatLongDate(date: CivilDate, locale: Locale): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${MONTHS[locale][Number(month) - 1] ?? month} ${year}`;
}

/** «noiembrie 2026», of any of its days. */
export const formatMonth = (date: CivilDate, locale: Locale): string =>
  formatLongDate(date, locale).replace(/^\d+ /, '');
