import { Outlet, useLoaderData, useParams, useSearchParams } from '@remix-run/react';
import { Inbox } from 'lucide-react';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { inboundDomain } from '#app/http/wiring.server.ts';
import { DeskList } from '#app/inbox/desk-list.tsx';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { cx } from '#app/ui/class-names.ts';
import { CopyField } from '#app/ui/copy-field.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Page } from '#app/ui/page.tsx';
import { Pager } from '#app/ui/pager.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { listDesk } from '#domain/chat/list-desk.ts';
import { inboundNameOf } from '#domain/inbox/tenant-of.ts';

const VIEWS = ['open', 'done', 'spam'] as const;

export const loader = pageLoader(async ({ actor, search }) => {
  const view = VIEWS.find((one) => one === search['view']) ?? 'open';
  const [threads, inbound] = await Promise.all([
    listDesk(actor, { state: view, after: search['after'] }),
    inboundNameOf(actor.tenantId),
  ]);
  return { ...threads, view, address: inbound === undefined ? undefined : `${inbound}@${inboundDomain()}` };
});

export const handle = titled((m) => m.inbox.title);

/** Mail and chats of the company: the list, and beside it the conversation that is open. On phones one or the other. */
export default function InboxPage() {
  const { rows, next, view, address } = useLoaderData<typeof loader>();
  const { threadId, conversationId } = useParams();
  const [search] = useSearchParams();
  const { inbox: m } = useMessages();
  const isOpen = (threadId ?? conversationId) !== undefined;
  const query = view === 'open' ? '' : `?view=${view}`;
  const tabs = VIEWS.map((one) => ({
    to: one === 'open' ? '/inbox' : `/inbox?view=${one}`,
    label: m.views[one],
    isCurrent: one === view,
  }));
  if (rows.length === 0 && !isOpen)
    return (
      <Page title={m.title} tabs={<Tabs items={tabs} />}>
        <EmptyState icon={Inbox} title={m.emptyTitle}>
          {view === 'open' ? m.emptyText : view === 'done' ? m.emptyDone : m.emptySpam}
          {view === 'open' && address !== undefined ? (
            <div className="mt-4 max-w-md">
              <CopyField label={m.yourAddress} value={address} />
            </div>
          ) : null}
        </EmptyState>
      </Page>
    );
  return (
    <Page title={m.title} tabs={<Tabs items={tabs} />}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]">
        <div className={cx(isOpen && 'max-lg:hidden')}>
          <DeskList rows={rows} query={query} />
          <Pager
            next={next === undefined ? undefined : `/inbox?${view === 'open' ? '' : `view=${view}&`}after=${next}`}
            previous={search.has('after') ? `/inbox${query}` : undefined}
          />
        </div>
        <div className={cx(!isOpen && 'max-lg:hidden')}>
          <Outlet />
        </div>
      </div>
    </Page>
  );
}
