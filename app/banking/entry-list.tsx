import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { cx } from '#app/ui/class-names.ts';
import { Money } from '#app/ui/money.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Pager, type PagerProps } from '#app/ui/pager.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { ShownEntry } from '#domain/banking/model/matching/shown-entry.ts';
import { entryAddress } from './act-of.ts';

type Props = { rows: readonly ShownEntry[]; view: string; currentId: string | undefined; pager: PagerProps };

/** Entries of a statement in its order, the one in hand marked. */
export function EntryList({ rows, view, currentId, pager }: Props) {
  const { matching: m } = useMessages();
  return (
    <nav aria-label={m.title}>
      <ol className="divide-y divide-base-300 border-y border-base-300">
        {rows.map((row) => (
          <li key={row.id}>
            <Link
              to={entryAddress(row.statementId, view, row.id)}
              preventScrollReset
              aria-current={row.id === currentId ? 'true' : undefined}
              className={cx(
                'block border-l-2 px-3 py-2 hover:bg-base-200',
                row.id === currentId ? 'border-primary bg-base-200' : 'border-transparent',
              )}
            >
              <span className="flex items-baseline justify-between gap-3">
                <span className="min-w-0 truncate font-medium">{row.counterparty ?? (row.remittance || m.noName)}</span>
                <Money value={row.sign === '+' ? row.amount : -row.amount} currency={row.currency} />
              </span>
              <span className="flex items-baseline justify-between gap-3 text-sm text-muted">
                <Day date={row.bookedDay} />
                {row.match ? <Decided row={row} /> : <span className="min-w-0 truncate">{row.remittance}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <Pager {...pager} />
    </nav>
  );
}

function Decided({ row }: { row: ShownEntry }) {
  const { matching: m } = useMessages();
  if (!row.match) return null;
  const { kind, entryClass, way } = row.match;
  const isMoney = kind === 'settled' || kind === 'recorded' || kind === 'refunded';
  return (
    <StateMark tone={isMoney ? 'success' : 'neutral'}>
      {entryClass ? m.classes[entryClass] : m.kinds[kind]}
      {way === 'rule' ? `, ${m.byRule}` : ''}
    </StateMark>
  );
}
