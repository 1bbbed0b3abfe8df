import type { ReactNode } from 'react';
import { useMessages } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { MoneyField } from '#app/ui/decimal-field.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { FormRow } from '#app/ui/form-row.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import type { Unallocated } from './unallocated-list.tsx';

export type ChoiceProps = {
  row: Unallocated;
  failure: FormFailure | undefined;
  /** Where an act is posted to, by its name. */
  actOf?: (name: string) => string;
};

/** The page stays on its tab, also when the form is refused. */
const onList = (name: string) => `/collections?view=unallocated&do=${name}`;

function Choice({ title, isOpen, children }: { title: string; isOpen: boolean; children: ReactNode }) {
  return (
    <details open={isOpen}>
      <summary className="text-link inline-block py-1">{title}</summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}

/** «Restituie»: the money went back, by bank or from the till. */
export function ReturnChoice({ row, today, failure, actOf = onList }: ChoiceProps & { today: CivilDate }) {
  const { collections: m } = useMessages();
  const ways = row.currency === 'RON' ? (['bank', 'cash'] as const) : (['bank'] as const);
  return (
    <Choice title={m.giveBack} isOpen={failure !== undefined}>
      {row.method === 'card' ? (
        <p className="text-sm text-muted">{m.cardReturn}</p>
      ) : (
        <Form id={`return-${row.id}`} action={actOf('return')} failure={failure} className="space-y-3">
          <HiddenField name="paymentId" value={row.id} />
          <FormRow>
            <MoneyField name="amount" label={m.columns.amount} currency={row.currency} initial={row.unallocated} />
            <SelectField
              name="method"
              label={m.returnedBy}
              initial={row.method === 'cash' ? 'cash' : 'bank'}
              options={ways.map((value) => ({ value, label: m.methods[value] }))}
            />
          </FormRow>
          <FormRow>
            <DateField name="date" label={m.returnedOn} initial={today} max={today} />
            <TextField name="orderNumber" label={m.orderNumberField} maxLength={40} optional />
          </FormRow>
          <Submit kind="line">{m.giveBack}</Submit>
        </Form>
      )}
    </Choice>
  );
}

/** «Folosește la altă factură»: an open invoice of the same client and currency. */
export function InvoiceChoice({ row, failure, isOpen, actOf = onList }: ChoiceProps & { isOpen: boolean }) {
  const { collections: m, common } = useMessages();
  const [first] = row.openInvoices;
  const fits = first && first.open < row.unallocated ? first.open : row.unallocated;
  const unit = row.currency === 'RON' ? common.lei : row.currency;
  return (
    <Choice title={m.useForInvoice} isOpen={isOpen || failure !== undefined}>
      {first === undefined ? (
        <p className="text-sm text-muted">{m.noOpenInvoice}</p>
      ) : (
        <Form id={`use-${row.id}`} action={actOf('allocate')} failure={failure} className="space-y-3">
          <HiddenField name="paymentId" value={row.id} />
          <SelectField
            name="invoiceId"
            label={m.invoice}
            options={row.openInvoices.map(({ id, number, open }) => ({
              value: id,
              label: m.openOf(number ?? '', `${formatRomanian(open, 2)} ${unit}`),
            }))}
          />
          <MoneyField name="amount" label={m.columns.amount} currency={row.currency} initial={fits} />
          <Submit kind="line">{m.useIt}</Submit>
        </Form>
      )}
    </Choice>
  );
}

/** «Este avans pentru lucrarea …»: the only one that puts an advance invoice to be issued. */
export function AdvanceChoice({ row, failure, actOf = onList }: ChoiceProps) {
  const { collections: m } = useMessages();
  const hasMoreJobs = new Set(row.services.map(({ dealTitle }) => dealTitle)).size > 1;
  return (
    <Choice title={m.isAdvance} isOpen={failure !== undefined}>
      {row.services.length === 0 ? (
        <p className="text-sm text-muted">{m.noService}</p>
      ) : (
        <Form id={`advance-${row.id}`} action={actOf('advance')} failure={failure} className="space-y-3">
          <HiddenField name="paymentId" value={row.id} />
          <SelectField
            name="contractedServiceId"
            label={m.service}
            options={row.services.map(({ id, name, dealTitle }) => ({
              value: id,
              label: name,
              ...(hasMoreJobs ? { group: dealTitle } : {}),
            }))}
          />
          <Submit kind="line">{m.makeAdvance}</Submit>
        </Form>
      )}
    </Choice>
  );
}
