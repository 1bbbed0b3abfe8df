import { Link } from '@remix-run/react';
import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '#app/messages.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { Chip } from '#app/ui/chip.tsx';
import { cx } from '#app/ui/class-names.ts';
import { formatInstant } from '#app/ui/format-moment.ts';
import { Money } from '#app/ui/money.tsx';
import { Page } from '#app/ui/page.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { placeName } from '#domain/kernel/pure/counties.ts';
import type { ShownClient } from './use-client.ts';

const TABS = ['overview', 'services', 'documents', 'money', 'details'] as const;
export type ClientTab = (typeof TABS)[number];

interface ClientPageProps {
  client: ShownClient;
  tab: ClientTab;
  /** The deal in the address, kept from tab to tab. */
  dealId: string | undefined;
  maySell: boolean;
  children: ReactNode;
}

/** The head of a client's pages: who it is, what it owes, its deals, and the tabs. */
export function ClientPage({ client, tab, dealId, maySell, children }: ClientPageProps) {
  const { clientPages: m } = useMessages();
  const query = dealId === undefined ? '' : `?deal=${dealId}`;
  const base = `/clients/${client.id}`;
  return (
    <Page
      title={client.name}
      back={{ to: '/clients', label: m.title }}
      aside={<Chips client={client} />}
      lead={<Facts client={client} />}
      secondary={
        maySell ? (
          <ButtonLink
            to={`/offers/new?client=${client.id}${dealId === undefined ? '' : `&deal=${dealId}`}`}
            icon={<FileText size={16} aria-hidden />}
          >
            {m.newOffer}
          </ButtonLink>
        ) : undefined
      }
      tabs={
        <>
          <Deals client={client} dealId={dealId} />
          <Tabs
            items={TABS.map((one) => ({
              to: `${base}${one === 'overview' ? '' : `/${one}`}${query}`,
              label: m.tabs[one],
              isCurrent: one === tab,
            }))}
          />
        </>
      }
    >
      {client.mergedIntoId === null ? null : (
        <div className="mb-6">
          <Callout
            tone="warning"
            title={m.merged}
            action={<ButtonLink to={`/clients/${client.mergedIntoId}`}>{m.openOther}</ButtonLink>}
          />
        </div>
      )}
      {children}
    </Page>
  );
}

function Chips({ client }: { client: ShownClient }) {
  const { clientPages: m } = useMessages();
  const hasVat = client.vatStatus !== 'unknown' && client.kind !== 'person';
  return (
    <span className="flex flex-wrap gap-1.5">
      <Chip tone={client.kind === 'institution' ? 'info' : 'neutral'}>{m.kinds[client.kind]}</Chip>
      {hasVat ? <Chip>{m.vat[client.vatStatus]}</Chip> : null}
      {client.cashAccounting === 'applies' ? <Chip tone="warning">{m.cash.applies}</Chip> : null}
      {client.state === 'potential' ? <Chip tone="warning">{m.potential}</Chip> : null}
      {client.state === 'archived' ? <Chip>{m.archived}</Chip> : null}
      <Register register={client.register} />
    </span>
  );
}

/** What ANAF's register last said, with its day. */
function Register({ register }: { register: ShownClient['register'] }) {
  const { clientPages } = useMessages();
  const m = clientPages.register;
  if (register === null) return null;
  const isGood = register.standing === 'active';
  return (
    <>
      <Chip tone={isGood ? 'success' : 'error'}>{m.standings[register.standing]}</Chip>
      <Chip>{m.eInvoicing[register.eInvoicing]}</Chip>
      <span className="self-center text-xs text-muted">{m.said(formatInstant(register.checkedAt).date)}</span>
    </>
  );
}

function Facts({ client }: { client: ShownClient }) {
  const { clientPages: m } = useMessages();
  const known = [
    client.cui === null ? null : `${m.fields.cui} ${client.cui}`,
    placeName(client.city),
    `${m.responsible}: ${client.responsibleName ?? m.nobody}`,
  ];
  return (
    <span className="flex flex-wrap gap-x-4">
      <span>{known.filter(Boolean).join(' · ')}</span>
      <span>
        {m.balance}:{' '}
        {client.balances.length === 0
          ? m.settled
          : client.balances.map(({ currency, open, overdue }) => (
              <span key={currency} className="mr-3">
                <Money value={open} currency={currency} size="strong" />
                {overdue > 0n ? (
                  <span className="ml-2 text-error">
                    <Money value={overdue} currency={currency} tone="error" /> {m.overdue}
                  </span>
                ) : null}
              </span>
            ))}
      </span>
    </span>
  );
}

/** Hidden while the client has only one. */
function Deals({ client, dealId }: { client: ShownClient; dealId: string | undefined }) {
  const { clientPages: m } = useMessages();
  if (client.deals.length < 2) return null;
  const current = dealId ?? client.deals.find(({ state }) => state === 'open' || state === 'won')?.id;
  return (
    <nav aria-label={m.deals} className="mb-3 flex flex-wrap items-center gap-1.5 text-sm">
      <span className="text-muted">{m.deals}</span>
      {client.deals.map(({ id, title }) => (
        <Link
          key={id}
          to={`?deal=${id}`}
          aria-current={id === current ? 'true' : undefined}
          className={cx(
            'max-w-64 truncate rounded-selector px-2 py-1',
            id === current ? 'bg-primary-soft font-medium' : 'text-muted hover:bg-base-200',
          )}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}
