import { useLoaderData } from '@remix-run/react';
import { FileText } from 'lucide-react';
import { documentStateOf } from '#app/clients-pages/document-state.ts';
import { ClientFiles } from '#app/clients-pages/client-files.tsx';
import { useClient } from '#app/clients-pages/use-client.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Day, Instant } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { listDocuments } from '#domain/clients/list-documents.ts';
import { id } from '#domain/kernel/schemas.ts';
import { listClientFiles } from '#domain/portal/list-client-files.ts';

const ClientId = id<'client'>();
const DealId = id<'deal'>().optional();
const FOLDERS = { offer: 'offers', contract: 'contracts', acceptance: 'acceptance', invoice: 'invoices' } as const;

export const loader = pageLoader(async ({ actor, params, search }) => {
  const clientId = ClientId.parse(params['clientId']);
  const [{ rows }, files] = await Promise.all([
    listDocuments(actor, { clientId, dealId: DealId.parse(search['deal']) }),
    listClientFiles(actor, { clientId }),
  ]);
  return { rows, files: files.rows };
});

export const handle = titled((m) => m.clientPages.tabs.documents);

/** Every paper of the client, newest first. */
export default function ClientDocuments() {
  const { rows, files } = useLoaderData<typeof loader>();
  const { client } = useClient();
  const messages = useMessages();
  const { clientPages: m } = messages;
  return (
    <>
      <DataTable
        caption={m.tabs.documents}
        rows={rows}
        rowKey={({ id: key }) => key}
        rowHref={({ kind, id: key }) => `/${FOLDERS[kind]}/${key}`}
        empty={
          <EmptyState
            icon={FileText}
            title={m.noDocuments}
            action={<ButtonLink to={`/offers/new?client=${client.id}`}>{m.newOffer}</ButtonLink>}
          >
            {m.noDocumentsText}
          </EmptyState>
        }
        columns={[
          {
            key: 'document',
            head: m.documentColumns.document,
            phone: 'title',
            cell: ({ kind, number }) => `${m.documentKinds[kind]} ${number ?? m.draft}`,
          },
          {
            key: 'date',
            head: m.documentColumns.date,
            phone: 'meta',
            cell: ({ date, createdAt }) =>
              date === null ? <Instant at={createdAt} show="date" /> : <Day date={date} />,
          },
          {
            key: 'amount',
            head: m.documentColumns.amount,
            align: 'end',
            phone: 'amount',
            cell: ({ amount, currency }) => <Money value={amount} currency={currency} />,
          },
          {
            key: 'state',
            head: m.documentColumns.state,
            phone: 'state',
            cell: ({ kind, state }) => {
              const { tone, text } = documentStateOf(kind, state, messages);
              return <StateMark tone={tone}>{text}</StateMark>;
            },
          },
        ]}
      />
      <ClientFiles files={files} />
    </>
  );
}
