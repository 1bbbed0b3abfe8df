import { useLoaderData } from '@remix-run/react';
import { newPaymentData } from '#app/collections/new-payment.server.ts';
import { PaymentForm } from '#app/collections/payment-form.tsx';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ChooseClient } from '#app/offers/choose-client.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { Page } from '#app/ui/page.tsx';
import { recordPayment } from '#domain/collections/record-payment.ts';

export const loader = pageLoader(({ actor, search }) => newPaymentData(actor, search));

export const action = formVerb(recordPayment, ({ id, receiptNumber }, { request }) => {
  const { collections: m } = requestMessages(request);
  return redirectWithToast(`/collections/${id}`, receiptNumber === null ? m.recorded : m.recordedWith(receiptNumber));
});

export const handle = titled((m) => m.collections.record);

/** «Înregistrează încasare»: from whom, for which invoice, how it came. */
export default function NewPayment() {
  const page = useLoaderData<typeof loader>();
  const { collections: m } = useMessages();
  if (page.step === 'client') {
    return (
      <Page title={m.record} lead={m.chooseClient} back={{ to: '/collections', label: m.title }} width="form">
        <ChooseClient clients={page.clients} query={page.query} to="/collections/new" />
      </Page>
    );
  }
  const { client, asksFiscalReceipt, invoices, chosen, back, today } = page;
  return (
    <Page
      title={m.record}
      lead={client.name}
      back={back ? { to: `/invoices/${back.invoiceId}`, label: back.number } : { to: '/collections', label: m.title }}
      width="form"
    >
      {back && chosen === null ? (
        <div className="mb-4">
          <Callout tone="info">{m.nothingToPay(back.number)}</Callout>
        </div>
      ) : null}
      <PaymentForm
        key={client.id}
        client={client}
        asksFiscalReceipt={asksFiscalReceipt}
        invoices={invoices}
        chosen={chosen}
        today={today}
      />
    </Page>
  );
}
