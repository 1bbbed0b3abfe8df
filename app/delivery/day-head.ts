import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

/** «mar., 24.11»: a day at the head of a column. */
export function dayHead(day: CivilDate, locale: 'ro' | 'en'): string {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${day}T12:00Z`));
  const [, month = '', date = ''] = day.split('-');
  return `${name} ${date}.${month}`;
}

/** «noiembrie 2026». */
export const monthHead = (day: CivilDate, locale: 'ro' | 'en'): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00Z`),
  );
