import { useMessages } from '#app/messages.ts';
import { Money } from '#app/ui/money.tsx';
import type { SuggestedEntry } from '#domain/banking/model/matching/shown-entry.ts';
import type { Suggestion } from '#domain/banking/model/matching/suggestion.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';

type Props = { suggestion: Suggestion; page: SuggestedEntry };

/** What a suggestion is, in a few words. */
export function SuggestionTitle({ suggestion, page }: Props) {
  const { matching: m } = useMessages();
  const client = (id: string) => page.clients.find((one) => one.id === id)?.name ?? '';
  const day = (id: string) => {
    const payment = page.payments.find((one) => one.id === id);
    return payment ? formatCivilDate(payment.date) : '';
  };
  switch (suggestion.kind) {
    case 'settle':
      return suggestion.parts.length === 0
        ? `${m.onAccount}: ${client(suggestion.clientId)}`
        : client(suggestion.clientId);
    case 'recorded':
      return `${m.recorded(day(suggestion.paymentId))}, ${client(suggestion.clientId)}`;
    case 'refund':
      return `${m.refund(day(suggestion.paymentId))}, ${client(suggestion.clientId)}`;
    case 'class': {
      const bill = page.bills.find(({ id }) => id === suggestion.billId);
      return bill ? m.bill(bill.number, bill.supplierName) : m.classes[suggestion.class];
    }
  }
}

/** What each invoice takes, what is given up, and what is left over. */
export function SuggestionParts({ suggestion, page }: Props) {
  const { matching: m, common } = useMessages();
  if (suggestion.kind !== 'settle') return null;
  const { parts, rest, writeOff } = suggestion;
  const last = parts.at(-1);
  const currency = page.items.find(({ id }) => id === last?.itemId)?.currency ?? page.entry.currency;
  return (
    <ul className="divide-y divide-base-300 border-y border-base-300 tabular-nums">
      {parts.map(({ itemId, clientId, settles }) => {
        const item = page.items.find(({ id }) => id === itemId);
        if (!item) return null;
        return (
          <li key={itemId} className="flex items-baseline justify-between gap-3 py-1.5">
            <span className="min-w-0">
              <span className="font-medium">{item.number}</span>
              <span className="text-sm text-muted">
                {clientId === suggestion.clientId ? '' : ` · ${item.clientName}`} · {formatCivilDate(item.issueDate)}
                {settles === item.open || writeOff ? '' : ` · ${m.partly}`}
              </span>
            </span>
            <Money value={settles} currency={item.currency} />
          </li>
        );
      })}
      {writeOff ? (
        <li className="py-1.5 text-sm text-muted">
          {m.writtenOff(
            `${formatRomanian(writeOff.amount, 2)}\u00a0${currency === 'RON' ? common.lei : currency}`,
            m.whys[writeOff.why],
          )}
        </li>
      ) : null}
      {rest > 0n && parts.length > 0 ? (
        <li className="flex items-baseline justify-between gap-3 py-1.5 text-sm text-muted">
          {m.rest}
          <Money value={rest} currency={page.entry.currency} />
        </li>
      ) : null}
    </ul>
  );
}
