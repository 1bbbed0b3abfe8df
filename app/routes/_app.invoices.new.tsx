import { useLoaderData } from '@remix-run/react';
import { ReceiptText, Send } from 'lucide-react';
import { actsByName } from '#app/http/acts.server.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { draftAct } from '#app/invoices/invoice-acts.server.ts';
import { writingData } from '#app/invoices/invoice-data.server.ts';
import { INVOICE_FORM, InvoiceForm } from '#app/invoices/invoice-form.tsx';
import { Findings, Sums, useLiveChecks } from '#app/invoices/live-checks.tsx';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ChooseClient } from '#app/offers/choose-client.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { DraftPage } from '#app/ui/draft-page.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { FormEnd } from '#app/ui/form-row.tsx';
import { LivePaper } from '#app/ui/live-paper.tsx';
import { Page } from '#app/ui/page.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { clientChoices } from '#domain/clients/client-choices.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';

export const loader = pageLoader(async ({ actor, search }) => {
  const { client: wanted, q } = search;
  if (wanted === undefined) return { step: 'client' as const, ...(await clientChoices(actor, { q })), query: q ?? '' };
  return {
    step: 'lines' as const,
    ...(await writingData(actor, wanted)),
    today: civilDateOf(actor.asOf),
  };
});

export const action = actsByName({ save: draftAct(false), issue: draftAct(true) });

type Lines = Extract<ReturnType<typeof useLoaderData<typeof loader>>, { step: 'lines' }>;

export const handle = titled((m) => m.invoicing.newInvoice);

/** A new invoice: for whom, which of its services, and off it goes. */
export default function NewInvoice() {
  const page = useLoaderData<typeof loader>();
  const { invoicing: m } = useMessages();
  const back = { to: '/invoices', label: m.title };
  if (page.step === 'client') {
    return (
      <Page title={m.newInvoice} lead={m.chooseClient} back={back} width="form">
        <ChooseClient clients={page.clients} query={page.query} to="/invoices/new" />
      </Page>
    );
  }
  if (page.choices.length > 0) return <Writing page={page} />;
  return (
    <Page title={m.newFor(page.client.name)} back={back} width="form">
      <EmptyState
        icon={ReceiptText}
        title={m.noServices}
        action={
          <ButtonLink to={`/clients/${page.client.id}/services`} kind="primary">
            {m.addServices}
          </ButtonLink>
        }
      >
        {m.noServicesText}
      </EmptyState>
    </Page>
  );
}

function Writing({ page }: { page: Lines }) {
  const { client, choices, advances, today, hasCard } = page;
  const { invoicing: m } = useMessages();
  const failure = useFailure();
  const checks = useLiveChecks({ findings: [], fault: null, sums: null });
  const [first] = choices;
  const ticked = new Map(
    choices.flatMap(({ waiting }, index) => (waiting === null ? [] : [[index, { quantity: waiting }] as const])),
  );
  const to = (act: string) => `?client=${client.id}&do=${act}`;
  const currency = first?.currency ?? 'RON';
  return (
    <DraftPage
      title={m.newFor(client.name)}
      form={
        <InvoiceForm
          action={to('issue')}
          dealId={first?.dealId ?? ''}
          currency={currency}
          choices={choices}
          ticked={ticked}
          advances={advances}
          deducted={new Set(advances.flatMap((one) => (one.dealId === first?.dealId ? one.invoiceId : [])))}
          today={today}
          hasCard={hasCard}
          asksGate={false}
          kinds={['invoice', 'proforma']}
          failure={failure}
        >
          <FormEnd note={m.issueNote}>
            <Submit icon={<Send size={16} aria-hidden />}>{m.issueAndSend}</Submit>
            <Submit kind="line" formAction={to('save')}>
              {m.saveDraft}
            </Submit>
          </FormEnd>
        </InvoiceForm>
      }
      totals={<Sums checks={checks} currency={currency} />}
      findings={<Findings checks={checks} clientId={client.id} />}
      preview={
        <LivePaper formId={INVOICE_FORM} action="/invoices/preview" title={m.preview} waiting={m.previewWaiting} />
      }
    />
  );
}
