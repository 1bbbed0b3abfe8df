import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { Facts } from '#app/ui/facts.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { Section } from '#app/ui/section.tsx';
import type { ShownAllocation } from './shown-payment.ts';

type Props = { allocations: readonly ShownAllocation[]; currency: string };

/** What a payment settled, invoice by invoice, with what was taken back. */
export function SettledInvoices({ allocations, currency }: Props) {
  const { collections: m } = useMessages();
  return (
    <Section title={m.settles}>
      {allocations.length === 0 ? (
        <p className="text-muted">{m.settlesNothing}</p>
      ) : (
        <Facts
          items={allocations.map(({ invoiceId, number, amount, date }) => ({
            label: (
              <>
                <Link to={`/invoices/${invoiceId}`} className="text-link">
                  {number}
                </Link>{' '}
                · <Day date={date} />
              </>
            ),
            value: <Money value={amount} currency={currency} />,
          }))}
        />
      )}
    </Section>
  );
}
