import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

type MoreWorkProps = {
  count: number;
  day: CivilDate;
  /** Of one person, empty for what nobody has; without it of everybody. */
  personId?: string;
};

/** What a cell of the calendar has no room for: how much it is, and the way to the list of that day. */
export function MoreWork({ count, day, personId }: MoreWorkProps) {
  const { page } = useMessages().delivery;
  if (count <= 0) return null;
  const who = personId === undefined ? {} : { who: personId === '' ? 'nobody' : personId };
  return (
    <Link to={`?${new URLSearchParams({ view: 'list', day, ...who }).toString()}`} className="text-link text-xs">
      {page.more(count)}
    </Link>
  );
}
