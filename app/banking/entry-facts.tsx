import { useMessages } from '#app/messages.ts';
import { Money } from '#app/ui/money.tsx';
import { Day } from '#app/ui/moment.tsx';
import type { ShownEntry } from '#domain/banking/model/matching/shown-entry.ts';

/** What the bank says of an entry: the sum as the hero, who, when, and the details as they are written. */
export function EntryFacts({ entry }: { entry: ShownEntry }) {
  const { matching: m } = useMessages();
  const { sign, amount, currency, counterparty, iban, remittance, bookedDay } = entry;
  return (
    <div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="min-w-0 text-lg font-semibold break-words">
          <span className="sr-only">{`${sign === '+' ? m.payer : m.payee}: `}</span>
          {counterparty ?? m.noName}
        </h2>
        <Money
          value={sign === '+' ? amount : -amount}
          currency={currency}
          size="hero"
          signed
          {...(sign === '+' ? { tone: 'success' as const } : {})}
        />
      </div>
      <p className="mt-0.5 text-sm text-muted">
        {sign === '+' ? m.in : m.out} · <Day date={bookedDay} />
        {iban === null ? null : (
          <>
            {' '}
            · <span className="break-all tabular-nums">{iban}</span>
          </>
        )}
      </p>
      <p className="mt-2 rounded-field bg-base-200 px-3 py-2 break-words">
        <span className="sr-only">{m.details}: </span>
        {remittance === '' ? <span className="text-muted">{m.noDetails}</span> : remittance}
      </p>
    </div>
  );
}
