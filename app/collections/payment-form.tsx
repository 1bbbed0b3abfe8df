import { useState } from 'react';
import { useMessages } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { MoneyField } from '#app/ui/decimal-field.tsx';
import { Form } from '#app/ui/form.tsx';
import { FormEnd, FormRow } from '#app/ui/form-row.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import type { PayableInvoice } from './payable-invoice.ts';

type Props = {
  client: { id: string };
  /** For cash of a natural person, where the company is not exempt. */
  asksFiscalReceipt: boolean;
  invoices: readonly PayableInvoice[];
  chosen: string | null;
  today: CivilDate;
};

/** Money from a client: for which invoice, how much, when; the button that is pressed says how it came. */
export function PaymentForm({ client, asksFiscalReceipt, invoices, chosen: first, today }: Props) {
  const { collections: m, common } = useMessages();
  const failure = useFailure();
  const typed = failure?.initialValue?.['invoiceId'];
  const [chosen, setChosen] = useState(typeof typed === 'string' ? typed : (first ?? ''));
  const invoice = invoices.find(({ id }) => id === chosen);
  const currency = invoice?.currency ?? 'RON';
  return (
    <Form failure={failure}>
      <HiddenField name="clientId" value={client.id} />
      <HiddenField name="currency" value={currency} />
      <SelectField
        name="invoiceId"
        label={m.chooseInvoice}
        blank={m.noInvoice}
        initial={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        options={invoices.map(({ id, number, open, currency: unit }) => ({
          value: id,
          label: m.openOf(number, `${formatRomanian(open, 2)} ${unit === 'RON' ? common.lei : unit}`),
        }))}
      />
      <FormRow>
        {/* another invoice, another rest to pay */}
        <MoneyField
          key={chosen}
          name="amount"
          label={m.amount}
          currency={currency}
          {...(invoice ? { initial: invoice.open } : {})}
        />
        <DateField name="paidDate" label={m.paidDate} initial={today} max={today} />
      </FormRow>
      <TextField name="orderNumber" label={m.orderNumberField} maxLength={40} optional />
      {asksFiscalReceipt ? (
        <TextField name="fiscalReceipt" label={m.fiscalReceipt} help={m.fiscalReceiptHelp} maxLength={60} optional />
      ) : null}
      <FormEnd note={asksFiscalReceipt ? undefined : m.cashNote}>
        <Submit name="method" value="bank">
          {m.byBank}
        </Submit>
        {currency === 'RON' ? (
          <Submit kind="line" name="method" value="cash">
            {m.inCash}
          </Submit>
        ) : null}
        <Submit kind="quiet" name="method" value="compensation">
          {m.byCompensation}
        </Submit>
      </FormEnd>
    </Form>
  );
}
