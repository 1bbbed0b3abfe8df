import { useLoaderData, useSearchParams } from '@remix-run/react';
import { asksFiscalReceipt } from '#app/collections/new-payment.server.ts';
import { settlingActs } from '#app/collections/settling-acts.server.ts';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { appUrl } from '#app/http/wiring.server.ts';
import { DraftInvoicePage } from '#app/invoices/draft-invoice-page.tsx';
import { changeAct, issueAct } from '#app/invoices/invoice-acts.server.ts';
import { writingData } from '#app/invoices/invoice-data.server.ts';
import { IssuedInvoicePage } from '#app/invoices/issued-invoice-page.tsx';
import { useMessages } from '#app/messages.ts';
import { documentTitle, titledBy } from '#app/page-title.ts';
import { timelineItems } from '#app/timeline/timeline-items.ts';
import { holdActs } from '#app/reminders/hold-acts.server.ts';
import { useFailure } from '#app/ui/use-failure.ts';
import { showCredit } from '#domain/collections/show-credit.ts';
import { recordPayment } from '#domain/collections/record-payment.ts';
import { answerBuyer } from '#domain/efactura/answer-buyer.ts';
import { listInvoiceMessages } from '#domain/efactura/list-invoice-messages.ts';
import { requestSubmission } from '#domain/efactura/request-submission.ts';
import { settleInvoiceMessage } from '#domain/efactura/settle-invoice-message.ts';
import { annulInvoice } from '#domain/invoicing/annul-invoice.ts';
import { correctRejectedInvoice } from '#domain/invoicing/correct-rejected-invoice.ts';
import { deleteDraft } from '#domain/invoicing/delete-draft.ts';
import { invoiceProforma } from '#domain/invoicing/invoice-proforma.ts';
import { sendInvoice } from '#domain/invoicing/send-invoice.ts';
import { showInvoicePage } from '#domain/invoicing/show-invoice-page.ts';
import { hasRole } from '#domain/kernel/actor.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { linkToken } from '#domain/links/link-address.ts';
import { showInvoiceReminders } from '#domain/reminders/show-invoice-reminders.ts';
import { listTimeline } from '#domain/timeline/list-timeline.ts';

export const loader = pageLoader(async ({ actor, params }) => {
  const page = await showInvoicePage(actor, { invoiceId: params['invoiceId'] ?? '' });
  const { invoice } = page;
  const today = civilDateOf(actor.asOf);
  if (invoice.state === 'draft' && hasRole(actor, 'administrator', 'accounting')) {
    const kept = new Set(page.lines.flatMap((line) => line.contractedServiceId ?? []));
    const writing = await writingData(actor, invoice.clientId, kept);
    return { page, today, writing, mayPassGate: hasRole(actor, 'administrator') };
  }
  const { rows: history } = await listTimeline(actor, { clientId: invoice.clientId, subjectId: invoice.id });
  const link = page.linkId === null ? null : `${appUrl()}/p/${linkToken(actor.tenantId, page.linkId)}`;
  const asksReceipt = await asksFiscalReceipt(actor, page.client.kind);
  const { messages } = await listInvoiceMessages(actor, { invoiceId: invoice.id });
  const reminders = await showInvoiceReminders(actor, { invoiceId: invoice.id });
  const { credit } = await showCredit(actor, { invoiceId: invoice.id });
  return { page, today, reminders, credit, history, messages, names: await memberNames(actor), link, asksReceipt };
});

type Words = ReturnType<typeof requestMessages>;

/** Back to the invoice, with a line that says what happened. */
const back =
  (text: (messages: Words) => string) =>
  (_output: unknown, { request, params }: { request: Request; params: Record<string, string | undefined> }) =>
    redirectWithToast(`/invoices/${params['invoiceId'] ?? ''}`, text(requestMessages(request)));

export const action = actsByName({
  ...holdActs,
  ...settlingActs,
  save: changeAct(false),
  issue: changeAct(true),
  issueFixed: issueAct,
  delete: formVerb(deleteDraft, (_output, { request }) =>
    redirectWithToast('/invoices?view=draft', requestMessages(request).invoicing.draftDeleted),
  ),
  submission: formVerb(
    requestSubmission,
    back((m) => m.invoicing.requested),
  ),
  email: formVerb(
    sendInvoice,
    back((m) => m.invoicing.sent),
  ),
  answerBuyer: formVerb(
    answerBuyer,
    back((m) => m.efactura.buyer.answered),
  ),
  settleMessage: formVerb(
    settleInvoiceMessage,
    back((m) => m.efactura.buyer.settled),
  ),
  annul: formVerb(
    annulInvoice,
    back((m) => m.invoicing.annulled),
  ),
  correct: formVerb(
    correctRejectedInvoice,
    back((m) => m.invoicing.corrected),
  ),
  toInvoice: formVerb(invoiceProforma, ({ id }, { request }) =>
    redirectWithToast(`/invoices/${id}`, requestMessages(request).invoicing.saved),
  ),
  collect: formVerb(recordPayment, ({ receiptNumber }, context) => {
    const { collections: m } = requestMessages(context.request);
    return back(() => (receiptNumber === null ? m.recorded : m.recordedWith(receiptNumber)))(undefined, context);
  }),
});

export const handle = titledBy<typeof loader>((m, data) =>
  documentTitle(m.invoicing.kinds[data.page.invoice.kind], data.page.invoice.number, data.page.client.name),
);

/** One invoice: a form while it is a draft, then the paper and what became of it. */
export default function InvoicePage() {
  const data = useLoaderData<typeof loader>();
  const messages = useMessages();
  const failure = useFailure();
  const [search] = useSearchParams();
  if (data.writing) {
    const { page, writing, mayPassGate, today } = data;
    const { choices, advances, hasCard } = writing;
    return (
      <DraftInvoicePage
        key={`${page.invoice.id}/${page.invoice.version}`}
        page={page}
        choices={choices}
        advances={advances}
        hasCard={hasCard}
        mayPassGate={mayPassGate}
        today={today}
      />
    );
  }
  const { page, today, reminders, credit, history, names, link, asksReceipt } = data;
  const written = { messages: data.messages, names };
  const refused = failure && { act: search.get('do') ?? '', failure };
  return (
    <IssuedInvoicePage
      page={page}
      today={today}
      link={link}
      asksFiscalReceipt={asksReceipt}
      written={written}
      reminders={reminders}
      credit={credit}
      history={timelineItems(history, messages, names)}
      refused={refused}
    />
  );
}
