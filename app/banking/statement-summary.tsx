import { shortAccount } from '#app/collections/statements/shown-statement.ts';
import { Period } from '#app/collections/statements/period.tsx';
import { StatementState } from '#app/collections/statements/statement-state.tsx';
import { useMessages } from '#app/messages.ts';
import { Money } from '#app/ui/money.tsx';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

type Props = {
  statement: {
    own: { bankName: string; iban: string } | null;
    currency: string | null;
    opening: bigint | null;
    closing: bigint | null;
    difference: bigint | null;
    firstDay: CivilDate | null;
    lastDay: CivilDate | null;
  };
};

/** Which account and days are in hand, with what the account held before and after, in two lines. */
export function StatementSummary({ statement }: Props) {
  const { banking: m } = useMessages();
  const { own, currency, opening, closing, difference, firstDay, lastDay } = statement;
  const money = (value: bigint | null) =>
    value === null ? '—' : <Money value={value} {...(currency === null ? {} : { currency })} />;
  return (
    <div className="mb-5 flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-base-300 pb-4 text-sm">
      {own === null ? null : <p className="font-medium">{shortAccount(own.bankName, own.iban)}</p>}
      <p className="text-muted">
        <Period first={firstDay} last={lastDay} />
      </p>
      <p>
        <span className="text-muted">{m.columns.opening} </span>
        {money(opening)}
      </p>
      <p>
        <span className="text-muted">{m.columns.closing} </span>
        {money(closing)}
      </p>
      <StatementState difference={difference} currency={currency} />
    </div>
  );
}
