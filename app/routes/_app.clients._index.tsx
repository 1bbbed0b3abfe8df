import { useLoaderData, useSearchParams } from '@remix-run/react';
import { Building2, Plus } from 'lucide-react';
import { ClientTable } from '#app/clients-pages/client-table.tsx';
import { KeepView } from '#app/views/keep-view.tsx';
import { useViewTabs } from '#app/views/view-tabs.ts';
import { listViews } from '#domain/views/list-views.ts';
import { ExportLink } from '#app/exports/export-link.tsx';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Filters } from '#app/ui/filters.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Page } from '#app/ui/page.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { listClients } from '#domain/clients/list-clients.ts';
import { CLIENT_KINDS } from '#domain/clients/model/client.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';

const VIEWS = ['active', 'potential', 'archived'] as const;

export const loader = pageLoader(async ({ actor, search }) => {
  const state = VIEWS.find((one) => one === search['state']) ?? 'active';
  const kind = CLIENT_KINDS.find((one) => one === search['kind']);
  const clients = await listClients(actor, { state, kind, q: search['q']?.slice(0, 100), after: search['after'] });
  const { rows: views } = await listViews(actor, { list: '/clients' });
  return { ...clients, views, state, today: civilDateOf(actor.asOf) };
});

export const handle = titled((m) => m.clientPages.title);

/** Clients by name, with what each buys, owes and what comes next. */
export default function ClientsPage() {
  const { rows, next, counts, state, today, views } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { clientPages: m } = useMessages();
  const [q, kind] = [search.get('q') ?? '', search.get('kind') ?? ''];
  const isFiltered = q !== '' || kind !== '';
  const base = state === 'active' ? '/clients' : `/clients?state=${state}`;
  const add = (
    <ButtonLink to="/clients/new" kind="primary" icon={<Plus size={16} aria-hidden />}>
      {m.add}
    </ButtonLink>
  );
  const withParam = (name: string, value: string) => {
    const params = new URLSearchParams(search);
    params.set(name, value);
    return `?${params}`;
  };
  const without = new URLSearchParams(search);
  without.delete('after');
  const tabs = useViewTabs(
    '/clients',
    VIEWS.map((one) => ({
      to: one === 'active' ? '/clients' : `/clients?state=${one}`,
      label: m.views[one],
      count: counts[one],
      isCurrent: one === state,
    })),
    views,
  );
  return (
    <Page
      title={m.title}
      action={add}
      secondary={
        <>
          <KeepView list="/clients" saved={views} />
          <ExportLink list="clients" />
        </>
      }
      tabs={<Tabs items={tabs} />}
    >
      {rows.length > 0 || isFiltered ? (
        <Filters
          key={base}
          search={{ name: 'q', value: q, label: m.search }}
          values={{ kind }}
          clear={isFiltered ? base : undefined}
        >
          {state === 'active' ? null : <HiddenField name="state" value={state} />}
          <SelectField
            bare
            name="kind"
            label={m.columns.kind}
            blank={m.allKinds}
            options={CLIENT_KINDS.map((value) => ({ value, label: m.kinds[value] }))}
          />
        </Filters>
      ) : null}
      {rows.length === 0 ? (
        <EmptyState
          icon={Building2}
          title={state === 'active' && !isFiltered ? m.empty : m.emptyView}
          {...(isFiltered ? {} : { action: add, example: m.emptyExample })}
        >
          {isFiltered ? null : m.emptyText}
        </EmptyState>
      ) : (
        <ClientTable
          clients={rows}
          today={today}
          pager={{
            next: next === undefined ? undefined : withParam('after', next),
            previous: search.has('after') ? `?${without}` : undefined,
          }}
        />
      )}
    </Page>
  );
}
