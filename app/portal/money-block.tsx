import { useMessages } from '#app/messages.ts';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Totals } from '#app/ui/totals.tsx';
import type { Tone } from '#app/ui/tone.ts';
import type { Home } from './use-home.ts';

/** What the client owes, has paid beyond, and its payments as they stand now. */
export function MoneyBlock({ page: { balances, payments } }: { page: Home }) {
  const { portal: m } = useMessages();
  const isEven = balances.every(({ open, unallocated }) => open <= 0n && unallocated === 0n);
  return (
    <Section title={m.money} id="money">
      {isEven ? <p className="text-base text-muted">{m.settledUp}</p> : null}
      {balances.map(({ currency, open, overdue, unallocated }) => (
        <Totals
          key={currency}
          items={[
            ...(overdue > 0n
              ? [{ label: m.overdue, value: <Money value={overdue} currency={currency} tone="error" /> }]
              : []),
            ...(unallocated > 0n
              ? [{ label: m.unallocated, value: <Money value={unallocated} currency={currency} /> }]
              : []),
            ...(open > 0n ? [{ label: m.balance, value: <Money value={open} currency={currency} /> }] : []),
          ]}
        />
      ))}
      {payments.length === 0 ? null : (
        <details className="mt-4 text-base">
          <summary className="text-link inline-block">{m.payments}</summary>
          <ul className="mt-2">
            {payments.map((payment) => (
              <PaymentRow key={payment.id} payment={payment} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

const TONES: Readonly<Record<string, Tone>> = {
  recorded: 'success',
  succeeded: 'success',
  refunded: 'neutral',
  disputed: 'error',
};

function PaymentRow({ payment: { method, state, date, amount, currency } }: { payment: Home['payments'][number] }) {
  const { portal: m } = useMessages();
  const isBack = amount < 0n;
  const word = isBack ? m.paymentStates.returned : wordOf(m.paymentStates, state);
  return (
    <li className="flex items-baseline justify-between gap-4 border-b border-base-300 py-2">
      <span className="flex flex-wrap gap-x-3">
        <Day date={date} />
        <span>{wordOf(m.methods, method)}</span>
        <StateMark tone={isBack ? 'neutral' : (TONES[state] ?? 'neutral')}>{word}</StateMark>
      </span>
      <Money value={amount} currency={currency} />
    </li>
  );
}

const wordOf = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;
