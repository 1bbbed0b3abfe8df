import { Repeat } from 'lucide-react';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { formatMonth } from '#app/ui/format-moment.ts';
import { Day, Instant } from '#app/ui/moment.tsx';
import { PlanLock } from '#app/ui/plan-lock.tsx';
import { civilDate, formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { LastMonth } from './last-month.tsx';
import { MissedList } from './missed-list.tsx';
import type { Recurring, RecurringDeal } from './shown-recurring.ts';

/** Work, reports and invoices that come back by themselves; on Standard what they are and what will not happen. */
export function RecurringView({ plan, rows }: Recurring) {
  const { recurring: m } = useMessages();
  const isPremium = plan === 'premium';
  if (!isPremium && rows.length === 0)
    return (
      <PlanLock title={m.lockedTitle} picture={<Example />}>
        <p>{m.lockedText}</p>
        <p className="mt-3">
          <ButtonLink to="/interventions/new">{m.planSeries}</ButtonLink>
        </p>
      </PlanLock>
    );
  return (
    <div className="space-y-6">
      {isPremium ? <MissedList rows={rows} /> : <Paused rows={rows} />}
      <DataTable
        caption={m.title}
        rows={rows}
        rowKey={(row) => row.dealId}
        rowHref={(row) => `/recurring/${row.dealId}`}
        empty={
          <EmptyState
            icon={Repeat}
            title={m.emptyTitle}
            action={
              <ButtonLink to="/clients" kind="primary">
                {m.choose}
              </ButtonLink>
            }
          >
            {m.emptyText}
          </EmptyState>
        }
        columns={[
          { key: 'deal', head: m.columns.deal, phone: 'title', cell: (row) => <DealName row={row} /> },
          { key: 'visits', head: m.columns.visits, phone: 'meta', cell: (row) => <Visits row={row} /> },
          { key: 'report', head: m.columns.report, cell: (row) => (row.report ? m.reports[row.report] : '–') },
          { key: 'invoice', head: m.columns.invoice, cell: (row) => (row.invoice ? m.invoices[row.invoice] : '–') },
          {
            key: 'next',
            head: m.columns.next,
            phone: 'amount',
            cell: (row) =>
              row.running && isPremium ? (
                <Instant at={row.running.closing} show="date" />
              ) : (
                <span className="text-muted">{m.noPeriods}</span>
              ),
          },
          { key: 'last', head: m.columns.last, phone: 'state', cell: (row) => <LastMonth last={row.last} /> },
        ]}
      />
    </div>
  );
}

const DealName = ({ row: { clientName, dealTitle } }: { row: RecurringDeal }) => (
  <>
    {clientName}
    {dealTitle === clientName ? null : <span className="font-normal text-muted"> · {dealTitle}</span>}
  </>
);

function Visits({ row: { visits } }: { row: RecurringDeal }) {
  const { recurring: m } = useMessages();
  if (visits.length === 0) return <span className="text-muted">{m.noVisits}</span>;
  const [next] = visits.flatMap((one) => one.next ?? []).sort();
  return (
    <>
      {m.services(visits.length)}
      {next === undefined ? null : (
        <span className="text-muted">
          {' · '}
          {m.nextVisit(formatCivilDate(next))}
        </span>
      )}
    </>
  );
}

const MOST_NAMED = 8;
const EXAMPLE_DAY = civilDate('2027-02-01');

/** What was planned and will not happen while the company is on Standard. */
function Paused({ rows }: { rows: readonly RecurringDeal[] }) {
  const { recurring: m } = useMessages();
  const { locale } = usePageSettings();
  const lost = rows.flatMap(({ visits, running, clientName }) => [
    ...visits.flatMap(({ service, next }) => (next ? [m.pausedVisit(service, formatCivilDate(next))] : [])),
    ...(running ? [m.pausedPeriod(clientName, formatMonth(running.periodStart, locale))] : []),
  ]);
  return (
    <Callout tone="warning" title={m.pausedTitle} action={<ButtonLink to="/plan">{m.goPremium}</ButtonLink>}>
      <p>{m.pausedText}</p>
      <ul className="mt-1 list-disc pl-5">
        {lost.slice(0, MOST_NAMED).map((one) => (
          <li key={one}>{one}</li>
        ))}
        {lost.length > MOST_NAMED ? <li>{m.andMore(lost.length - MOST_NAMED)}</li> : null}
      </ul>
    </Callout>
  );
}

/** How it looks, with example data. */
function Example() {
  const { recurring: m } = useMessages();
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-2 text-sm">
      <dt className="font-medium">{m.example}</dt>
      <dd>{m.rhythm('weekly', 1)}</dd>
      <dt>{m.reports.send}</dt>
      <dd>
        <Day date={EXAMPLE_DAY} />
      </dd>
      <dt>{m.invoices.issue}</dt>
      <dd>
        <Day date={EXAMPLE_DAY} />
      </dd>
    </dl>
  );
}
