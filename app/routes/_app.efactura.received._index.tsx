import { useLoaderData, useSearchParams } from '@remix-run/react';
import { Inbox } from 'lucide-react';
import { EfacturaTabs } from '#app/efactura/efactura-tabs.tsx';
import { ReceivedTable } from '#app/efactura/received-table.tsx';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Form } from '#app/ui/form.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Page } from '#app/ui/page.tsx';
import { PlanLock } from '#app/ui/plan-lock.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { useRole } from '#app/use-role.ts';
import { approveReceived } from '#domain/efactura/approve-received.ts';
import { askForMessages } from '#domain/efactura/ask-for-messages.ts';
import { listReceived } from '#domain/efactura/list-received.ts';
import { showConnection } from '#domain/efactura/show-connection.ts';
import { showPlan } from '#domain/plans/show-plan.ts';

export const loader = pageLoader(async ({ actor, search }) => ({
  list: await listReceived(actor, search),
  isLocked: (await showPlan(actor, {})).plan === 'standard',
  connection: await showConnection(actor, {}),
}));

export const action = actsByName({
  approve: formVerb(approveReceived, (_output, { request }) =>
    redirectWithToast('/efactura/received', requestMessages(request).efactura.received.approved),
  ),
  ask: formVerb(askForMessages, (_output, { request }) =>
    redirectWithToast('/efactura/received', requestMessages(request).efactura.received.asked),
  ),
});

const VIEWS = ['new', 'approved', 'rejected', 'unreadable', 'hidden', 'all'] as const;

export const handle = titled((m) => m.efactura.received.title);

/** What suppliers sent through SPV: to be checked, approved, answered. */
export default function Received() {
  const { list, isLocked, connection } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { received: m } = useMessages().efactura;
  const mayDecide = useRole('administrator', 'accounting') && !isLocked;
  const view = search.get('view') ?? 'new';
  const at = (params: Record<string, string>) => `/efactura/received?${new URLSearchParams(params).toString()}`;
  const count = list.totals.reduce((sum, one) => sum + one.count, 0);
  return (
    <Page
      title={m.title}
      lead={m.lead}
      tabs={<EfacturaTabs current="received" />}
      secondary={
        <ButtonLink to={`/efactura/received.csv?${search.toString()}`} reloadDocument>
          {m.export}
        </ButtonLink>
      }
      action={
        mayDecide && connection.state === 'connected' ? (
          <Form action="?do=ask">
            <Submit>{m.ask}</Submit>
          </Form>
        ) : null
      }
    >
      {isLocked ? (
        <div className="mb-8">
          <PlanLock title={m.lockTitle}>{m.lockText}</PlanLock>
        </div>
      ) : null}
      {isLocked && count === 0 && view === 'new' ? null : (
        <>
          <div className="mb-4">
            <Tabs
              label={m.title}
              items={VIEWS.map((one) => ({
                to: one === 'new' ? '/efactura/received' : at({ view: one }),
                label: m.views[one],
                isCurrent: view === one,
              }))}
            />
          </div>
          <ReceivedTable
            {...list}
            mayDecide={mayDecide}
            pager={{
              next: list.next === undefined ? undefined : at({ view, after: list.next }),
              previous: search.has('after') ? at({ view }) : undefined,
              note: connection.listedUntil ? (
                <>
                  {m.count(count)} · {m.lastRead} <Instant at={connection.listedUntil} />
                </>
              ) : (
                m.count(count)
              ),
            }}
            empty={
              <EmptyState icon={Inbox} title={m.empty}>
                {m.emptyText}
              </EmptyState>
            }
          />
        </>
      )}
    </Page>
  );
}
