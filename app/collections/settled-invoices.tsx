import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { Facts } from '#app/ui/facts.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { formatDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import { settledNow } from './settled-now.ts';
import type { ShownAllocation } from './shown-payment.ts';

type Props = { allocations: readonly ShownAllocation[]; currency: string; canRelease: boolean };

/** What a payment settled, invoice by invoice, with what was taken back; what stands may be taken off its invoice again. */
export function SettledInvoices({ allocations, currency, canRelease }: Props) {
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
      {canRelease ? (
        <div className="mt-2 flex flex-wrap gap-2">
          {settledNow(allocations).map(({ invoiceId, number, amount }) => (
            <Form key={invoiceId} action="?do=release" className="">
              <HiddenField name="parts[0].invoiceId" value={invoiceId} />
              <HiddenField name="parts[0].amount" value={formatDecimal(amount, SCALE.amount)} />
              <Submit kind="quiet">{m.releaseOf(number ?? '')}</Submit>
            </Form>
          ))}
        </div>
      ) : null}
    </Section>
  );
}
