import { useLoaderData, useSearchParams } from '@remix-run/react';
import { KeepView } from '#app/views/keep-view.tsx';
import { useViewTabs } from '#app/views/view-tabs.ts';
import { listViews } from '#domain/views/list-views.ts';
import { ExportLink } from '#app/exports/export-link.tsx';
import { LayoutGrid, List, Plus, UserPlus } from 'lucide-react';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { LeadBoard } from '#app/leads/lead-board.tsx';
import { LeadTable } from '#app/leads/lead-table.tsx';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Page } from '#app/ui/page.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { hasRole } from '#domain/kernel/actor.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { changeLead } from '#domain/leads/change-lead.ts';
import { listLeads } from '#domain/leads/list-leads.ts';

const VIEWS = ['open', 'converted', 'lost', 'spam'] as const;

export const loader = pageLoader(async ({ actor, search }) => {
  const view = VIEWS.find((one) => one === search['view']) ?? 'open';
  const [leads, names, { rows: views }] = await Promise.all([
    listLeads(actor, { view, after: search['after'] }),
    memberNames(actor),
    listViews(actor, { list: '/leads' }),
  ]);
  const sells = hasRole(actor, 'administrator', 'sales');
  return { ...leads, names, views, view, sells, today: civilDateOf(actor.asOf) };
});

export const action = actsByName({
  move: formVerb(changeLead, (_lead, { request }) =>
    redirectWithToast('/leads?layout=board', requestMessages(request).leadPages.moved),
  ),
});

export const handle = titled((m) => m.leadPages.title);

/** Possible clients as a list or as a board of three columns. */
export default function LeadsPage() {
  const { rows, next, names, view, sells, today, counts, views } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { leadPages: m } = useMessages();
  const isBoard = sells && view === 'open' && search.get('layout') === 'board';
  const add = sells ? (
    <ButtonLink to="/leads/new" kind="primary" icon={<Plus size={16} aria-hidden />}>
      {m.add}
    </ButtonLink>
  ) : undefined;
  const countOf = {
    open: (counts.new ?? 0) + (counts.contacted ?? 0) + (counts.qualified ?? 0),
    converted: counts.converted,
    lost: counts.lost,
    spam: counts.spam,
  };
  const tabs = useViewTabs(
    '/leads',
    VIEWS.map((one) => ({
      to: one === 'open' ? '/leads' : `/leads?view=${one}`,
      label: m.views[one],
      count: countOf[one],
      isCurrent: one === view,
    })),
    views,
  );
  return (
    <Page
      title={m.title}
      action={add}
      secondary={
        <>
          {sells && view === 'open' && rows.length > 0 ? <LayoutSwitch isBoard={isBoard} /> : null}
          <KeepView list="/leads" saved={views} />
          <ExportLink list="leads" without={['layout']} />
        </>
      }
      tabs={<Tabs items={tabs} />}
    >
      {rows.length === 0 ? (
        <EmptyState
          icon={UserPlus}
          title={view === 'open' ? m.empty : m.emptyView}
          {...(view === 'open' ? { action: add, example: m.emptyExample } : {})}
        >
          {view === 'open' ? m.emptyText : null}
        </EmptyState>
      ) : isBoard ? (
        <LeadBoard leads={rows} names={names} today={today} />
      ) : (
        <LeadTable
          leads={rows}
          names={names}
          today={today}
          pager={{
            next: next === undefined ? undefined : `?${view === 'open' ? '' : `view=${view}&`}after=${next}`,
            previous: search.has('after') ? `/leads${view === 'open' ? '' : `?view=${view}`}` : undefined,
          }}
        />
      )}
    </Page>
  );
}

function LayoutSwitch({ isBoard }: { isBoard: boolean }) {
  const { leadPages: m } = useMessages();
  return isBoard ? (
    <ButtonLink to="/leads" kind="quiet" icon={<List size={16} aria-hidden />}>
      {m.list}
    </ButtonLink>
  ) : (
    <ButtonLink to="/leads?layout=board" kind="quiet" icon={<LayoutGrid size={16} aria-hidden />}>
      {m.board}
    </ButtonLink>
  );
}
