import { Wallet } from 'lucide-react';
import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { MoneyField } from '#app/ui/decimal-field.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Form } from '#app/ui/form.tsx';
import { FormRow } from '#app/ui/form-row.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useRole } from '#app/use-role.ts';
import type { PaymentMethod } from '#domain/collections/model/payment.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal, formatRomanian } from '#domain/kernel/pure/decimal.ts';

export interface Unallocated {
  id: string;
  clientId: string;
  clientName: string;
  method: PaymentMethod;
  currency: string;
  paidDate: CivilDate;
  unallocated: bigint;
  openInvoices: { id: string; number: string | null; open: bigint }[];
  services: { id: string; name: string }[];
}

/** «De potrivit»: each amount that no invoice took, with the three things that a person may decide. */
export function UnallocatedList({ rows }: { rows: readonly Unallocated[] }) {
  const { collections: m } = useMessages();
  const canWrite = useRole('administrator', 'accounting');
  if (rows.length === 0)
    return (
      <EmptyState icon={Wallet} title={m.nothingUnallocatedTitle}>
        {m.nothingUnallocatedText}
      </EmptyState>
    );
  return (
    <>
      <p className="mb-4 max-w-text text-muted">{m.unallocatedLead}</p>
      <ul className="border-t border-base-300">
        {rows.map((row) => (
          <li key={row.id} className="border-b border-base-300 py-4">
            <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
              <p>
                <Link to={`/collections/${row.id}`} className="font-medium hover:underline">
                  {row.clientName}
                </Link>
                <span className="text-sm text-muted">
                  {' '}
                  · <Day date={row.paidDate} /> · {m.methods[row.method]}
                </span>
              </p>
              <Money value={row.unallocated} currency={row.currency} size="strong" />
            </div>
            {canWrite ? <Choices row={row} /> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function Choices({ row }: { row: Unallocated }) {
  const { collections: m } = useMessages();
  return (
    <div className="grid gap-x-6 gap-y-2 lg:grid-cols-3">
      <details open={row.openInvoices.length > 0}>
        <summary className="text-link inline-block">{m.useForInvoice}</summary>
        {row.openInvoices.length === 0 ? (
          <p className="mt-2 text-sm text-muted">{m.noOpenInvoice}</p>
        ) : (
          <UseForInvoice row={row} />
        )}
      </details>
      {row.method === 'card' ? null : (
        <details>
          <summary className="text-link inline-block">{m.giveBack}</summary>
          <Form id={`return-${row.id}`} action="?do=return" className="mt-2 space-y-3">
            <HiddenField name="paymentId" value={row.id} />
            <FormRow>
              <MoneyField name="amount" label={m.columns.amount} currency={row.currency} initial={row.unallocated} />
              <TextField name="orderNumber" label={m.orderNumberField} maxLength={40} optional />
            </FormRow>
            <Submit kind="line">{m.giveBack}</Submit>
          </Form>
        </details>
      )}
      {row.services.length === 0 ? null : (
        <details>
          <summary className="text-link inline-block">{m.isAdvance}</summary>
          <Form id={`advance-${row.id}`} action="?do=advance" className="mt-2 space-y-3">
            <HiddenField name="paymentId" value={row.id} />
            <SelectField
              name="contractedServiceId"
              label={m.service}
              options={row.services.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <Submit kind="line">{m.makeAdvance}</Submit>
          </Form>
        </details>
      )}
    </div>
  );
}

function UseForInvoice({ row }: { row: Unallocated }) {
  const { collections: m } = useMessages();
  const [first] = row.openInvoices;
  const fits = first && first.open < row.unallocated ? first.open : row.unallocated;
  return (
    <Form id={`use-${row.id}`} action="?do=allocate" className="mt-2 space-y-3">
      <HiddenField name="paymentId" value={row.id} />
      <SelectField
        name="invoiceId"
        label={m.invoice}
        options={row.openInvoices.map(({ id, number, open }) => ({
          value: id,
          label: m.openOf(number ?? '', formatRomanian(open, 2)),
        }))}
      />
      <MoneyField name="amount" label={m.columns.amount} currency={row.currency} initial={formatDecimal(fits, 2)} />
      <Submit kind="line">{m.useIt}</Submit>
    </Form>
  );
}
