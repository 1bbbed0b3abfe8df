import { Link } from '@remix-run/react';
import { Percent } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import type { Tone } from '#app/ui/tone.ts';
import { PENALTY_SCALE } from '#domain/contracts/model/contract.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import type { listPenalties } from '#domain/penalties/list-penalties.ts';

type Listed = Awaited<ReturnType<typeof listPenalties>>;

export const PENALTY_TONES: Record<Listed['rows'][number]['state'], Tone> = {
  issued: 'info',
  paid: 'success',
  annulled: 'neutral',
};

/** What may be noted today, contract by contract, and the notes made so far. */
export function PenaltyTables({ due, rows, next, canMake }: Listed & { canMake: boolean }) {
  const { penalties: m } = useMessages();
  return (
    <>
      <Section title={m.due} lead={m.lead}>
        {due.length === 0 ? (
          <EmptyState icon={Percent} title={m.dueNone}>
            {m.dueNoneText}
          </EmptyState>
        ) : (
          <ul>
            {due.map((one) => (
              <DueRow key={`${one.contractId} ${one.currency}`} due={one} canMake={canMake} />
            ))}
          </ul>
        )}
      </Section>
      {rows.length === 0 ? null : (
        <Section title={m.notes}>
          <DataTable
            caption={m.notes}
            rows={rows}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `/collections/penalties/${id}`}
            pager={{ next, previous: undefined }}
            columns={[
              { key: 'number', head: m.columns.number, phone: 'title', cell: ({ printedNumber }) => printedNumber },
              { key: 'client', head: m.columns.client, phone: 'meta', cell: ({ clientName }) => clientName },
              { key: 'date', head: m.columns.date, cell: ({ noteDate }) => <Day date={noteDate} /> },
              { key: 'until', head: m.columns.until, cell: ({ until }) => <Day date={until} /> },
              {
                key: 'state',
                head: m.columns.state,
                phone: 'state',
                cell: ({ state }) => <StateMark tone={PENALTY_TONES[state]}>{m.states[state]}</StateMark>,
              },
              {
                key: 'amount',
                head: m.columns.amount,
                align: 'end',
                phone: 'amount',
                cell: ({ amount, currency }) => <Money value={amount} currency={currency} />,
              },
            ]}
          />
        </Section>
      )}
    </>
  );
}

function DueRow({ due, canMake }: { due: Listed['due'][number]; canMake: boolean }) {
  const { penalties: m } = useMessages();
  const rate = m.perDay(formatRomanian(BigInt(due.perDay), PENALTY_SCALE, { trim: true }));
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-base-300 py-2.5">
      <span className="min-w-0">
        <Link to={`/clients/${due.clientId}/money`} className="text-link font-medium">
          {due.clientName}
        </Link>
        <span className="block text-sm text-muted">
          <Link to={`/contracts/${due.contractId}`} className="hover:underline">
            {due.contractNumber}
          </Link>
          {` · ${rate} · ${m.invoices(due.invoices)}`}
        </span>
      </span>
      <span className="flex items-center gap-4">
        <Money value={due.amount} currency={due.currency} size="strong" />
        {canMake ? (
          <Form action="?view=penalties&do=note" className="contents">
            <HiddenField name="contractId" value={due.contractId} />
            <Submit kind="line">{m.make}</Submit>
          </Form>
        ) : null}
      </span>
    </li>
  );
}
