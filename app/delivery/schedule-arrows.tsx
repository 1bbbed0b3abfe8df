import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatLongDate } from '#app/ui/format-moment.ts';
import { addDays, type CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Span, View } from './calendar.ts';
import { monthHead } from './day-head.ts';

/** Where the arrows lead: a day, a week or a month back and on. */
export const arrowsOf = (span: Span | undefined, day: CivilDate) =>
  span ?? { previous: addDays(day, -1), next: addDays(day, 1) };

/** What the head of the page says of the time it shows. */
export const headOf = (view: View, day: CivilDate, locale: 'ro' | 'en'): string =>
  view === 'list' ? '' : `${view === 'day' ? formatLongDate(day, locale) : monthHead(day, locale)} · `;

/** A day, a week or a month back and on, and today. */
export function Arrows({ view, previous, next, today }: { view: View; previous: string; next: string; today: string }) {
  const { page } = useMessages().delivery;
  return (
    <>
      <ButtonLink to={`?view=${view}&day=${previous}`} kind="quiet" aria-label={page.earlier}>
        <ChevronLeft size={18} aria-hidden />
      </ButtonLink>
      <ButtonLink to={`?view=${view}&day=${today}`} kind="quiet">
        {page.today}
      </ButtonLink>
      <ButtonLink to={`?view=${view}&day=${next}`} kind="quiet" aria-label={page.later}>
        <ChevronRight size={18} aria-hidden />
      </ButtonLink>
    </>
  );
}
