import { useLoaderData } from '@remix-run/react';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { ChooseClient } from '#app/offers/choose-client.tsx';
import { DateField } from '#app/ui/date-field.tsx';
import { MoneyField } from '#app/ui/decimal-field.tsx';
import { Form } from '#app/ui/form.tsx';
import { FormEnd, FormRow } from '#app/ui/form-row.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Page } from '#app/ui/page.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { recordPayment } from '#domain/collections/record-payment.ts';
import { listClients } from '#domain/clients/list-clients.ts';
import { showClient } from '#domain/clients/show-client.ts';
import { listInvoices } from '#domain/invoicing/list-invoices.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';

export const loader = pageLoader(async ({ actor, search: { client: wanted, q } }) => {
  if (wanted === undefined) {
    const { rows } = await listClients(actor, { q, state: 'active' });
    return { step: 'client' as const, clients: rows.map(({ id, name, cui }) => ({ id, name, cui })), query: q ?? '' };
  }
  const { id, name, kind } = await showClient(actor, { clientId: wanted });
  const late = await listInvoices(actor, { clientId: wanted, paid: 'overdue' });
  const due = await listInvoices(actor, { clientId: wanted, paid: 'unpaid' });
  const partly = await listInvoices(actor, { clientId: wanted, paid: 'partly' });
  const open = [...late.rows, ...partly.rows, ...due.rows]
    .filter((row) => (row.open ?? 0n) > 0n)
    .sort((a, b) => (a.dueDate ?? '').localeCompare(b.dueDate ?? ''));
  return {
    step: 'money' as const,
    client: { id, name, kind },
    invoices: open.map((row) => ({
      id: row.id,
      number: row.number ?? '',
      open: row.open ?? 0n,
      currency: row.currency,
    })),
    today: civilDateOf(actor.asOf),
  };
});

export const action = formVerb(recordPayment, ({ id, receiptNumber }, { request }) => {
  const { collections: m } = requestMessages(request);
  return redirectWithToast(`/collections/${id}`, receiptNumber === null ? m.recorded : m.recordedWith(receiptNumber));
});

/** «Înregistrează încasare»: from whom, for which invoice, how it came. */
export default function NewPayment() {
  const page = useLoaderData<typeof loader>();
  const { collections: m } = useMessages();
  const failure = useFailure();
  const back = { to: '/collections', label: m.title };
  if (page.step === 'client') {
    return (
      <Page title={m.record} lead={m.chooseClient} back={back} width="form">
        <ChooseClient clients={page.clients} query={page.query} to="/collections/new" />
      </Page>
    );
  }
  const { client, invoices, today } = page;
  const [first] = invoices;
  return (
    <Page title={m.record} lead={client.name} back={back} width="form">
      <Form failure={failure}>
        <HiddenField name="clientId" value={client.id} />
        <SelectField
          name="invoiceId"
          label={m.chooseInvoice}
          blank={m.noInvoice}
          {...(first ? { initial: first.id } : {})}
          options={invoices.map(({ id, number, open }) => ({
            value: id,
            label: m.openOf(number, formatRomanian(open, 2)),
          }))}
        />
        <FormRow>
          <MoneyField name="amount" label={m.amount} {...(first ? { initial: first.open } : {})} />
          <DateField name="paidDate" label={m.paidDate} initial={today} max={today} />
        </FormRow>
        <TextField name="orderNumber" label={m.orderNumberField} maxLength={40} optional />
        {client.kind === 'person' ? (
          <TextField name="fiscalReceipt" label={m.fiscalReceipt} maxLength={60} optional />
        ) : null}
        <FormEnd note={client.kind === 'person' ? undefined : m.cashNote}>
          <Submit name="method" value="bank">
            {m.byBank}
          </Submit>
          <Submit kind="line" name="method" value="cash">
            {m.inCash}
          </Submit>
          <Submit kind="quiet" name="method" value="compensation">
            {m.byCompensation}
          </Submit>
        </FormEnd>
      </Form>
    </Page>
  );
}
