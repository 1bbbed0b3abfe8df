import { useMessages } from '#app/messages.ts';
import { type CivilDate, formatCivilDate } from '#domain/kernel/pure/civil-date.ts';

/** The days of a statement: «01.11.2026–30.11.2026», or one day. */
export function Period({ first, last }: { first: CivilDate | null; last: CivilDate | null }) {
  const { banking: m } = useMessages();
  if (first === null || last === null) return <span className="text-muted">{m.noPeriod}</span>;
  return <span className="whitespace-nowrap">{m.period(formatCivilDate(first), formatCivilDate(last))}</span>;
}
