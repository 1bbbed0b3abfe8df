import { useMessages } from '#app/messages.ts';
import type { Fact } from '#app/ui/facts.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import type { AccountStatement } from '#domain/balances/model/statement.ts';

/** Balance by currency, and who answered what, when and how. */
export function useStatementFacts({ totals, answeredAt, answeredBy, way, ownAmount, note }: AccountStatement): Fact[] {
  const { balances: m } = useMessages();
  return [
    ...totals.map(({ currency, balance }) => ({
      label: m.columns.balance,
      value: <Money value={balance} currency={currency} size="strong" />,
    })),
    ...(answeredAt === null ? [] : [{ label: m.columns.answered, value: <Instant at={answeredAt} /> }]),
    ...(answeredBy === null ? [] : [{ label: m.answeredBy, value: answeredBy }]),
    ...(way === null ? [] : [{ label: m.way, value: m.ways[way] }]),
    ...(ownAmount === null ? [] : [{ label: m.ownAmount, value: <Money value={ownAmount} currency="RON" /> }]),
    ...(note === null ? [] : [{ label: m.note, value: note }]),
  ];
}
