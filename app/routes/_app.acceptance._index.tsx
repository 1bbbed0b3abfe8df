import { useLoaderData, useSearchParams } from '@remix-run/react';
import { ClipboardCheck, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { REPORT_TONES } from '#app/acceptance/report-state.ts';
import { ToReportList } from '#app/acceptance/to-report-list.tsx';
import { ExportLink } from '#app/exports/export-link.tsx';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { DateField } from '#app/ui/date-field.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Filters } from '#app/ui/filters.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { Page } from '#app/ui/page.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { countToReport } from '#domain/acceptance/count-to-report.ts';
import { listReports } from '#domain/acceptance/list-reports.ts';
import { listToReport } from '#domain/acceptance/list-to-report.ts';
import { hasRole } from '#domain/kernel/actor.ts';

const VIEWS = ['toReport', 'all', 'draft', 'open', 'unanswered', 'accepted', 'refused'] as const;

export const loader = pageLoader(async ({ actor, search }) => {
  const view = VIEWS.find((one) => one === search['view']) ?? 'all';
  const canWrite = hasRole(actor, 'administrator', 'sales', 'accounting');
  if (view === 'toReport') {
    const { rows: toReport } = await listToReport(actor, {});
    return { view, canWrite, waiting: toReport.length, toReport };
  }
  const { from, to, after, client, deal } = search;
  const narrow = view === 'all' ? {} : { view };
  return {
    view,
    canWrite,
    waiting: (await countToReport(actor, {})).count,
    list: await listReports(actor, { ...narrow, from, to, after, clientId: client, dealId: deal }),
  };
});

export const handle = titled((m) => m.acceptance.page.title);

/** Acceptance reports: what has to be made, what waits for an answer, what was answered. */
export default function Reports() {
  const page = useLoaderData<typeof loader>();
  const { page: m } = useMessages().acceptance;
  const make = page.canWrite ? (
    <ButtonLink to="/acceptance/new" kind="primary" icon={<Plus size={16} aria-hidden />}>
      {m.make}
    </ButtonLink>
  ) : undefined;
  return (
    <Page
      title={m.title}
      action={make}
      secondary={<ExportLink list="reports" without={['view']} />}
      tabs={
        <Tabs
          items={VIEWS.map((one) => ({
            to: withView(one),
            label: m.views[one],
            isCurrent: page.view === one,
            count: one === 'toReport' && page.waiting > 0 ? page.waiting : undefined,
          }))}
        />
      }
    >
      {page.toReport ? <ToReportList rows={page.toReport} canWrite={page.canWrite} /> : null}
      {page.list ? <Listed view={page.view} list={page.list} make={make} /> : null}
    </Page>
  );
}

const withView = (one: string, more: Record<string, string> = {}) =>
  `/acceptance?${new URLSearchParams({ ...(one === 'all' ? {} : { view: one }), ...more }).toString()}`;

type ListedProps = { view: string; list: Awaited<ReturnType<typeof listReports>>; make: ReactNode };

function Listed({ view, list, make }: ListedProps) {
  const [search] = useSearchParams();
  const { acceptance, offers } = useMessages();
  const { page: m, states } = acceptance;
  const { rows, next, totals } = list;
  return (
    <>
      <Filters
        values={Object.fromEntries(search)}
        clear={search.has('from') || search.has('to') ? withView(view) : undefined}
      >
        {view === 'all' ? null : <input type="hidden" name="view" value={view} />}
        <DateField name="from" label={m.from} />
        <DateField name="to" label={m.to} />
      </Filters>
      <DataTable
        caption={m.title}
        rows={rows}
        rowKey={({ reportId }) => reportId}
        rowHref={({ reportId }) => `/acceptance/${reportId}`}
        pager={{
          next: next === undefined ? undefined : withView(view, { after: next }),
          previous: search.has('after') ? withView(view) : undefined,
          note: totals.count === 0 ? undefined : m.count(totals.count),
        }}
        empty={
          search.size > 0 ? (
            <EmptyState icon={ClipboardCheck} title={m.emptyView} />
          ) : (
            <EmptyState icon={ClipboardCheck} title={m.empty} action={make} example={m.emptyExample}>
              {m.emptyText}
            </EmptyState>
          )
        }
        columns={[
          {
            key: 'number',
            head: m.columns.number,
            phone: 'meta',
            cell: ({ printedNumber }) => printedNumber ?? <span className="text-muted">{offers.withoutNumber}</span>,
          },
          { key: 'client', head: m.columns.client, phone: 'title', cell: ({ clientName }) => clientName },
          {
            key: 'period',
            head: m.columns.period,
            cell: ({ periodStart, periodEnd }) => (
              <>
                <Day date={periodStart} />
                {' – '}
                <Day date={periodEnd} />
              </>
            ),
          },
          {
            key: 'value',
            head: m.columns.value,
            align: 'end',
            phone: 'amount',
            cell: ({ net }) => <Money value={net} />,
            foot: <Money value={totals.net} size="strong" />,
          },
          {
            key: 'state',
            head: m.columns.state,
            phone: 'state',
            cell: ({ state }) => <StateMark tone={REPORT_TONES[state]}>{states[state]}</StateMark>,
          },
          {
            key: 'waiting',
            head: m.columns.waiting,
            align: 'end',
            cell: ({ daysWaiting }) =>
              daysWaiting === null ? <span className="text-muted">{'–'}</span> : m.days(daysWaiting),
          },
        ]}
      />
    </>
  );
}
