import { useLoaderData, useSearchParams } from '@remix-run/react';
import { ExportLink } from '#app/exports/export-link.tsx';
import { FileSignature, Plus } from 'lucide-react';
import { contractTone } from '#app/contracts/contract-state.ts';
import { pageQuery } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { Page } from '#app/ui/page.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { listContracts } from '#domain/contracts/list-contracts.ts';
import { NOTICE_DAYS } from '#domain/contracts/model/notices.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

export const loader = pageQuery(listContracts);

const VIEWS = ['all', 'draft', 'waiting', 'in_force', 'expiring', 'ended'] as const;

export const handle = titled((m) => m.contracts.title);

/** The contracts, newest first: what each is worth, who has signed and when it ends. */
export default function Contracts() {
  const { rows, next, totals } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { contracts: m } = useMessages();
  const view = search.get('view') ?? 'all';
  const at = (params: Record<string, string>) => `/contracts?${new URLSearchParams(params).toString()}`;
  const here = view === 'all' ? {} : { view };
  const add = (
    <ButtonLink to="/contracts/new" kind="primary" icon={<Plus size={16} aria-hidden />}>
      {m.newContract}
    </ButtonLink>
  );
  return (
    <Page
      title={m.title}
      action={add}
      secondary={<ExportLink list="contracts" />}
      tabs={
        <Tabs
          items={VIEWS.map((one) => ({
            to: one === 'all' ? '/contracts' : at({ view: one }),
            label: m.views[one],
            isCurrent: view === one,
          }))}
        />
      }
    >
      <DataTable
        caption={m.title}
        rows={rows}
        rowKey={({ contractId }) => contractId}
        rowHref={({ contractId }) => `/contracts/${contractId}`}
        pager={{
          next: next === undefined ? undefined : at({ ...here, after: next }),
          previous: search.has('after') ? at(here) : undefined,
          note: totals.length === 0 ? undefined : m.count(totals.reduce((count, one) => count + one.count, 0)),
        }}
        empty={
          search.size > 0 ? (
            <EmptyState icon={FileSignature} title={m.emptyView} />
          ) : (
            <EmptyState icon={FileSignature} title={m.empty} action={add} example={m.emptyExample}>
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
            key: 'value',
            head: m.columns.value,
            align: 'end',
            phone: 'amount',
            cell: ({ value, currency }) => <Money value={value} currency={currency} />,
            foot: totals.map(({ currency, value }) => (
              <div key={currency}>
                <Money value={value} currency={currency} size="strong" />
              </div>
            )),
          },
          {
            key: 'state',
            head: m.columns.state,
            phone: 'state',
            cell: ({ state }) => <StateMark tone={contractTone(state)}>{m.states[state]}</StateMark>,
          },
          { key: 'signedBy', head: m.columns.signedBy, cell: ({ signedBy }) => <SignedBy parties={signedBy} /> },
          {
            key: 'expires',
            head: m.columns.expires,
            cell: ({ endDate, daysLeft }) => <Expires endDate={endDate} daysLeft={daysLeft} />,
          },
          { key: 'gate', head: m.columns.gate, cell: ({ acceptanceGate }) => m.gates[acceptanceGate] },
        ]}
      />
    </Page>
  );
}

function SignedBy({ parties }: { parties: readonly ('company' | 'client')[] }) {
  const { signedBy } = useMessages().contracts;
  const [first] = parties;
  if (first === undefined) return <span className="text-muted">{signedBy.none}</span>;
  return parties.length > 1 ? signedBy.both : signedBy[first];
}

/** The days that are left once the end is near, its date before. */
function Expires({ endDate, daysLeft }: { endDate: CivilDate | null; daysLeft: number | null }) {
  const { contracts: m } = useMessages();
  if (endDate === null) return <span className="text-muted">{m.noEnd}</span>;
  if (daysLeft === null || daysLeft < 0 || daysLeft > NOTICE_DAYS[0]) return <Day date={endDate} />;
  return (
    <StateMark tone="warning">
      <span title={endDate}>{m.inDays(daysLeft)}</span>
    </StateMark>
  );
}
