import { useLoaderData } from '@remix-run/react';
import { Wallet } from 'lucide-react';
import { AskStatement, ASK_STATEMENT } from '#app/balances/ask-statement.tsx';
import { useClient } from '#app/clients-pages/use-client.ts';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ClientReminders } from '#app/reminders/client-reminders.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { DialogButton } from '#app/ui/dialog.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { makeStatement } from '#domain/balances/make-statement.ts';
import { clientLedger } from '#domain/collections/client-ledger.ts';
import { civilDateOf, formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import { chooseClientReminders } from '#domain/reminders/choose-client-reminders.ts';
import { showClientReminders } from '#domain/reminders/show-client-reminders.ts';

const ClientId = id<'client'>();

export const loader = pageLoader(async ({ actor, params }) => {
  const clientId = ClientId.parse(params['clientId']);
  const { entries, totals } = await clientLedger(actor, { clientId });
  const reminders = await showClientReminders(actor, { clientId });
  return { entries: entries.toReversed(), totals, reminders, today: civilDateOf(actor.asOf) };
});

export const action = actsByName({
  statement: formVerb(makeStatement, ({ id: statementId }, { request }) =>
    redirectWithToast(`/collections/balances/${statementId}`, requestMessages(request).balances.made),
  ),
  reminders: formVerb(chooseClientReminders, (_output, { request }) =>
    redirectWithToast(new URL(request.url).pathname, requestMessages(request).reminders.client.saved),
  ),
});

export const handle = titled((m) => m.clientPages.tabs.money);

/** The client's running ledger, the latest first, each line with the balance after it. */
export default function ClientMoney() {
  const { entries, totals, reminders, today } = useLoaderData<typeof loader>();
  const { client, may } = useClient();
  const { clientPages, balances, compensations } = useMessages();
  const m = clientPages.ledger;
  return (
    <>
      <div className="mb-5 flex flex-wrap items-end justify-between gap-4">
        <div>
          {totals.map(({ currency, balance, unallocated }) => (
            <p key={currency}>
              <Money value={balance} currency={currency} size="figure" />
              {unallocated > 0n ? (
                <span className="ml-3 text-sm text-muted">
                  {m.unallocated} <Money value={unallocated} currency={currency} />
                </span>
              ) : null}
            </p>
          ))}
        </div>
        {may.invoice ? (
          <span className="flex flex-wrap gap-2">
            {entries.length > 0 ? (
              <>
                <DialogButton opensId={ASK_STATEMENT}>{balances.make}</DialogButton>
                <ButtonLink to={`/collections/compensations/new?client=${client.id}`}>{compensations.make}</ButtonLink>
              </>
            ) : null}
            <ButtonLink to={`/invoices/new?client=${client.id}`}>{clientPages.invoice}</ButtonLink>
            <ButtonLink kind="primary" to={`/collections/new?client=${client.id}`}>
              {clientPages.collect}
            </ButtonLink>
          </span>
        ) : null}
      </div>
      <DataTable
        caption={clientPages.tabs.money}
        rows={entries}
        rowKey={({ kind, id: key }) => `${kind}-${key}`}
        rowHref={({ kind, id: key }) =>
          kind === 'invoice' || kind === 'storno' ? `/invoices/${key}` : `/collections/${key}`
        }
        empty={
          <EmptyState icon={Wallet} title={m.empty}>
            {m.emptyText}
          </EmptyState>
        }
        columns={[
          { key: 'date', head: m.date, phone: 'meta', cell: ({ date }) => <Day date={date} /> },
          {
            key: 'what',
            head: m.what,
            phone: 'title',
            cell: ({ kind, number, dueDate }) => (
              <>
                {kind === 'return' ? m.return : m[kind](number ?? '')}
                {dueDate === null || kind !== 'invoice' ? null : (
                  <span className="ml-2 font-normal text-muted">{m.due(formatCivilDate(dueDate))}</span>
                )}
              </>
            ),
          },
          {
            key: 'charged',
            head: m.charged,
            align: 'end',
            phone: 'amount',
            cell: ({ amount, currency }) => (amount > 0n ? <Money value={amount} currency={currency} /> : null),
          },
          {
            key: 'paid',
            head: m.paid,
            align: 'end',
            phone: 'state',
            cell: ({ amount, currency }) =>
              amount < 0n ? <Money value={-amount} currency={currency} tone="success" /> : null,
          },
          {
            key: 'balance',
            head: m.balance,
            align: 'end',
            cell: ({ balance, currency }) => <Money value={balance} currency={currency} size="strong" />,
          },
        ]}
      />
      {may.invoice ? <AskStatement today={today} /> : null}
      {reminders.isOn || reminders.reminders === 'off' ? (
        <ClientReminders reminders={reminders.reminders} canSet={may.invoice} />
      ) : null}
    </>
  );
}
