import { Link, useLoaderData } from '@remix-run/react';
import { BuyerMessageTable } from '#app/efactura/buyer-message-table.tsx';
import { CeilingNotice } from '#app/efactura/ceiling-notice.tsx';
import { EfacturaTabs } from '#app/efactura/efactura-tabs.tsx';
import { SUBMISSION_TONES } from '#app/efactura/submission-tones.ts';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { Callout } from '#app/ui/callout.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Form } from '#app/ui/form.tsx';
import { Day, Instant } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { listInvoiceMessages } from '#domain/efactura/list-invoice-messages.ts';
import { listSubmissions } from '#domain/efactura/list-submissions.ts';
import type { SubmissionState } from '#domain/efactura/model/submission.ts';
import { requestAll } from '#domain/efactura/request-all.ts';
import { settleInvoiceMessage } from '#domain/efactura/settle-invoice-message.ts';
import { showConnection } from '#domain/efactura/show-connection.ts';
import { watchCeilings } from '#domain/efactura/watch-ceilings.ts';

export const loader = pageLoader(async ({ actor }) => ({
  ...(await listSubmissions(actor, {})),
  written: (await listInvoiceMessages(actor, {})).messages,
  connection: await showConnection(actor, {}),
  near: (await watchCeilings(actor, {})).near,
}));

export const action = actsByName({
  sendAll: formVerb(requestAll, ({ released }, { request }) =>
    redirectWithToast('/efactura', requestMessages(request).efactura.released(released)),
  ),
  settleMessage: formVerb(settleInvoiceMessage, (_output, { request }) =>
    redirectWithToast('/efactura', requestMessages(request).efactura.buyer.settled),
  ),
});

type Row = ReturnType<typeof useLoaderData<typeof loader>>['rows'][number];

export const handle = titled((m) => m.efactura.title);

/** What waits for SPV, what is there, what it refused and what is not known; the nearest term first. */
export default function Efactura() {
  const { rows, written, connection, near } = useLoaderData<typeof loader>();
  const { efactura: m } = useMessages();
  const of = (...states: SubmissionState[]) => rows.filter((row) => states.includes(row.state));
  const waiting = of('waiting', 'unsent');
  const isConnected = connection.state === 'connected';
  return (
    <Page
      title={m.title}
      tabs={<EfacturaTabs current="sending" />}
      action={
        isConnected && waiting.length > 0 ? (
          <Form action="?do=sendAll">
            <Submit>{m.sendAll}</Submit>
          </Form>
        ) : isConnected ? null : (
          <Link to="/efactura/connection" className="btn btn-primary">
            {m.connect}
          </Link>
        )
      }
    >
      <CeilingNotice near={near} />
      <Health connection={connection} />
      {rows.length === 0 && written.length === 0 ? (
        <EmptyState title={m.emptyTitle}>{m.empty}</EmptyState>
      ) : (
        <div className="space-y-8">
          <BuyerMessageTable messages={written} />
          <Group title={m.rejected} rows={of('rejected')} />
          <Group title={m.uncertain} lead={m.uncertainLead} rows={of('uncertain')} />
          <Group title={m.waiting} rows={waiting} />
          <Group title={m.working} rows={of('sending', 'accepted', 'processing')} />
        </div>
      )}
    </Page>
  );
}

function Health({ connection }: { connection: ReturnType<typeof useLoaderData<typeof loader>>['connection'] }) {
  const { efactura: m } = useMessages();
  if (connection.state !== 'connected') return <Callout tone="warning">{m.states[connection.state]}</Callout>;
  if (connection.awaySince === null) return null;
  return (
    <Callout tone="warning">
      {m.away} <Instant at={connection.awaySince} />. {m.awaySafe}
    </Callout>
  );
}

function Group({ title, lead, rows }: { title: string; lead?: string; rows: readonly Row[] }) {
  const { efactura: m, common } = useMessages();
  if (rows.length === 0) return null;
  return (
    <Section title={title} {...(lead === undefined ? {} : { lead })}>
      <DataTable
        caption={title}
        rows={rows}
        rowKey={(row) => row.invoiceId}
        rowHref={(row) => `/invoices/${row.invoiceId}`}
        columns={[
          { key: 'number', head: common.number, cell: (row) => row.number, phone: 'title' },
          { key: 'client', head: common.client, cell: (row) => row.clientName, phone: 'meta' },
          {
            key: 'state',
            head: common.state,
            cell: (row) => <StateMark tone={SUBMISSION_TONES[row.state]}>{m.submissionStates[row.state]}</StateMark>,
            phone: 'state',
          },
          { key: 'term', head: m.term, cell: (row) => <Day date={row.deadlineDate} /> },
          { key: 'left', head: m.left, cell: (row) => m.daysLeft(row.daysLeft) },
          {
            key: 'total',
            head: common.total,
            align: 'end',
            cell: (row) => <Money value={row.payable} currency={row.currency} />,
            phone: 'amount',
          },
        ]}
      />
    </Section>
  );
}
