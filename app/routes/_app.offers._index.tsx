import { useLoaderData, useSearchParams } from '@remix-run/react';
import { FileText, Plus } from 'lucide-react';
import { KeepView } from '#app/views/keep-view.tsx';
import { useViewTabs } from '#app/views/view-tabs.ts';
import { listViews } from '#domain/views/list-views.ts';
import { ExportLink } from '#app/exports/export-link.tsx';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { offerStateOf } from '#app/offers/offer-state.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { DateField } from '#app/ui/date-field.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Filters } from '#app/ui/filters.tsx';
import { Instant, NearDay } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { Page } from '#app/ui/page.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { useRole } from '#app/use-role.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { listOffers } from '#domain/offers/list-offers.ts';

export const loader = pageLoader(async ({ actor, search }) => ({
  ...(await listOffers(actor, search)),
  names: await memberNames(actor),
  views: (await listViews(actor, { list: '/offers' })).rows,
  today: civilDateOf(actor.asOf),
}));

const VIEWS = ['all', 'open', 'draft', 'accepted', 'lost'] as const;

export const handle = titled((m) => m.offers.title);

/** The offers, newest first: what each is worth, whether it was seen and when it ends. */
export default function Offers() {
  const { rows, next, totals, names, today, views } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { offers: m } = useMessages();
  const view = search.get('view') ?? 'all';
  const with_ = (changes: Record<string, string | undefined>) => {
    const params = new URLSearchParams(search);
    for (const [name, value] of Object.entries({ after: undefined, ...changes }))
      if (value === undefined) params.delete(name);
      else params.set(name, value);
    return `/offers?${params.toString()}`;
  };
  const add = useRole('administrator', 'sales') ? (
    <ButtonLink to="/offers/new" kind="primary" icon={<Plus size={16} aria-hidden />}>
      {m.newOffer}
    </ButtonLink>
  ) : undefined;
  const tabs = useViewTabs(
    '/offers',
    VIEWS.map((one) => ({
      to: with_({ view: one === 'all' ? undefined : one }),
      label: m.views[one],
      isCurrent: view === one,
    })),
    views,
  );
  return (
    <Page
      title={m.title}
      action={add}
      secondary={
        <>
          <KeepView list="/offers" saved={views} />
          <ExportLink list="offers" />
        </>
      }
      tabs={<Tabs items={tabs} />}
    >
      <Filters
        values={Object.fromEntries(search)}
        clear={search.has('from') || search.has('to') ? with_({ from: undefined, to: undefined }) : undefined}
      >
        {view === 'all' ? null : <input type="hidden" name="view" value={view} />}
        <DateField name="from" label={m.from} />
        <DateField name="to" label={m.to} />
      </Filters>
      <DataTable
        caption={m.title}
        rows={rows}
        rowKey={({ offerId }) => offerId}
        rowHref={({ offerId }) => `/offers/${offerId}`}
        pager={{
          next: next === undefined ? undefined : with_({ after: next }),
          previous: search.has('after') ? with_({}) : undefined,
          note: totals.length === 0 ? undefined : m.count(totals.reduce((count, one) => count + one.count, 0)),
        }}
        empty={
          search.size > 0 ? (
            <EmptyState icon={FileText} title={m.emptyView} />
          ) : (
            <EmptyState icon={FileText} title={m.empty} action={add} example={m.emptyExample}>
              {m.emptyText}
            </EmptyState>
          )
        }
        columns={[
          {
            key: 'number',
            head: m.columns.number,
            phone: 'meta',
            cell: ({ printedNumber }) => printedNumber ?? <span className="text-muted">{m.withoutNumber}</span>,
          },
          { key: 'client', head: m.columns.client, phone: 'title', cell: ({ clientName }) => clientName },
          {
            key: 'total',
            head: m.columns.total,
            align: 'end',
            phone: 'amount',
            cell: ({ gross, currency }) => <Money value={gross} currency={currency} />,
            foot: totals.map(({ currency, gross }) => (
              <div key={currency}>
                <Money value={gross} currency={currency} size="strong" />
              </div>
            )),
          },
          {
            key: 'state',
            head: m.columns.state,
            phone: 'state',
            cell: ({ state, approval }) => {
              const { tone, text } = offerStateOf(state, m.states);
              return approval === 'waiting' ? (
                <StateMark tone="warning">{m.approvalWaiting}</StateMark>
              ) : (
                <StateMark tone={tone}>{text}</StateMark>
              );
            },
          },
          {
            key: 'seen',
            head: m.columns.seen,
            cell: ({ viewedAt, state }) =>
              viewedAt ? (
                <Instant at={viewedAt} />
              ) : (
                <span className="text-muted">{state === 'sent' ? m.notSeen : '–'}</span>
              ),
          },
          {
            key: 'expires',
            head: m.columns.expires,
            cell: ({ validUntil }) => <NearDay date={validUntil} today={today} />,
          },
          {
            key: 'who',
            head: m.columns.who,
            cell: ({ preparedById }) => (preparedById === null ? null : names[preparedById]),
          },
        ]}
      />
    </Page>
  );
}
