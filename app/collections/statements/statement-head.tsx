import { useMessages } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { Money } from '#app/ui/money.tsx';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import { NoteList } from './note-list.tsx';
import { Period } from './period.tsx';
import type { ShownStatement } from './shown-statement.ts';
import { StatementState } from './statement-state.tsx';

/** What a statement says of itself: period, balances, whether they tie out, and what was odd when it was read. */
export function StatementHead({ statement, bank }: { statement: ShownStatement; bank?: string | undefined }) {
  const { banking: m } = useMessages();
  const { opening, closing, sum, difference, currency, notes } = statement;
  const money = (value: bigint | null) =>
    value === null ? '—' : <Money value={value} {...(currency === null ? {} : { currency })} />;
  const text = (value: bigint) => `${formatRomanian(value, 2)}${currency === null ? '' : ` ${currency}`}`;
  return (
    <div className="space-y-3">
      <Facts
        items={[
          ...(bank === undefined ? [] : [{ label: m.account, value: bank }]),
          { label: m.columns.period, value: <Period first={statement.firstDay} last={statement.lastDay} /> },
          ...(statement.number === null ? [] : [{ label: m.number, value: statement.number }]),
          { label: m.columns.opening, value: money(opening) },
          { label: m.sum, value: money(sum) },
          { label: m.columns.closing, value: money(closing) },
          { label: m.columns.state, value: <StatementState difference={difference} currency={currency} /> },
        ]}
      />
      {difference !== null && difference !== 0n && opening !== null ? (
        <Callout tone="warning" title={m.differsTitle}>
          {m.differsText(text(opening), text(sum), text(opening + sum), text(difference))}
        </Callout>
      ) : null}
      {difference === null ? <Callout tone="neutral">{m.notCheckedText}</Callout> : null}
      <NoteList notes={notes} />
    </div>
  );
}
