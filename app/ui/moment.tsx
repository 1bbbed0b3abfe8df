import { useMessages, usePageSettings } from '#app/messages.ts';
import { formatCivilDate, type CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatInstant, formatLongDate } from './format-moment.ts';

/** A day as «24.11.2026», or «24 noiembrie 2026» when `long`. */
export function Day({ date, long = false }: { date: CivilDate; long?: boolean }) {
  const { locale } = usePageSettings();
  return (
    <time dateTime={date} className="whitespace-nowrap">
      {long ? formatLongDate(date, locale) : formatCivilDate(date)}
    </time>
  );
}

/** An instant in Bucharest: «24.11.2026, 14:05», or the hour alone. */
export function Instant({ at, show = 'both' }: { at: Date | string; show?: 'both' | 'time' | 'date' }) {
  const instant = typeof at === 'string' ? new Date(at) : at;
  const { date, time } = formatInstant(instant);
  return (
    <time dateTime={instant.toISOString()} className="whitespace-nowrap">
      {show === 'both' ? `${date}, ${time}` : show === 'time' ? time : date}
    </time>
  );
}

/** A day near today in one word, else its date: «azi», «mâine», «24.11.2026». Both days are given, so server and browser agree. */
export function NearDay({ date, today }: { date: CivilDate; today: CivilDate }) {
  const { common } = useMessages();
  const apart = Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000);
  const word = apart === 0 ? common.today : apart === 1 ? common.tomorrow : apart === -1 ? common.yesterday : undefined;
  return (
    <time dateTime={date} className="whitespace-nowrap" title={formatCivilDate(date)}>
      {word ?? formatCivilDate(date)}
    </time>
  );
}
