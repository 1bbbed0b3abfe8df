import { Link, useLoaderData } from '@remix-run/react';
import { CalendarDays, ChevronRight } from 'lucide-react';
import { WORK_TONES } from '#app/delivery/work-state.ts';
import { pageQuery } from '#app/http/form-verb.server.ts';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { todayLinks } from '#app/today/icons.ts';
import { KeptNotice } from '#app/today/kept-notice.tsx';
import { useKept } from '#app/today/use-kept.ts';
import { usePhone } from '#app/today/use-phone.ts';
import { stateWithKept } from '#app/today/with-kept.ts';
import { Chip } from '#app/ui/chip.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { formatLongDate } from '#app/ui/format-moment.ts';
import { NearDay } from '#app/ui/moment.tsx';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { type WorkRow } from '#domain/delivery/model/work.ts';
import { isAhead } from '#domain/delivery/model/work-state.ts';
import { todayWork } from '#domain/delivery/today-work.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

export const loader = pageQuery(todayWork);

export const links = todayLinks;

export const handle = titled((m) => m.delivery.page.todayTitle);

/** The day of whoever works in the field: what is late, what is for today, what is done. */
export default function Today() {
  const { today, rows: told, nextDay } = useLoaderData<typeof loader>();
  const kept = useKept();
  const rows = told.map((row) => ({ ...row, state: stateWithKept(row, kept) }));
  usePhone(['/today', ...told.map((row) => `/today/${row.workOrderId}`)], { isWholeDay: true });
  const { page: m } = useMessages().delivery;
  const { locale } = usePageSettings();
  const open = rows.filter((row) => isAhead(row.state));
  const late = open.filter((row) => row.plannedDate < today);
  const ofToday = open.filter((row) => row.plannedDate >= today);
  const done = rows.filter((row) => !isAhead(row.state));
  const next = nextDay === null ? undefined : m.todayNext(formatLongDate(nextDay, locale));
  return (
    <Page title={m.todayTitle} lead={open.length > 0 ? m.todayLeft(open.length) : next} width="form">
      <KeptNotice kept={kept} />
      {rows.length === 0 ? (
        <EmptyState icon={CalendarDays} title={m.todayEmpty}>
          {next ?? m.todayEmptyText}
        </EmptyState>
      ) : null}
      <Group title={m.todayLate} rows={late} today={today} />
      <Group title={formatLongDate(today, locale)} rows={ofToday} today={today} />
      <Group title={m.todayDone} rows={done} today={today} />
    </Page>
  );
}

function Group({ title, rows, today }: { title: string; rows: readonly WorkRow[]; today: CivilDate }) {
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <ul>
        {rows.map((row) => (
          <Entry key={row.workOrderId} row={row} today={today} />
        ))}
      </ul>
    </Section>
  );
}

function Entry({ row, today }: { row: WorkRow; today: CivilDate }) {
  const { delivery } = useMessages();
  const place = [row.site?.name, row.site?.street, row.site?.city].filter(Boolean).join(', ');
  return (
    <li className="border-b border-base-300">
      <Link
        to={`/today/${row.workOrderId}`}
        prefetch="intent"
        className="-mx-2 flex min-h-16 items-center gap-3 rounded-field px-2 py-2 hover:bg-base-200"
      >
        <span className="w-12 flex-none font-medium tabular-nums">
          {row.plannedTime ?? (row.plannedDate < today ? <NearDay date={row.plannedDate} today={today} /> : '–')}
        </span>
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-center gap-x-2 font-medium">
            {row.title}
            {row.objectionId === null ? null : <Chip tone="warning">{delivery.page.remedy}</Chip>}
          </span>
          <span className="block truncate text-sm text-muted">
            {[row.clientName, place].filter(Boolean).join(' · ')}
          </span>
          <StateMark tone={WORK_TONES[row.state]}>{delivery.states[row.state]}</StateMark>
        </span>
        <ChevronRight size={18} aria-hidden className="text-muted" />
      </Link>
    </li>
  );
}
