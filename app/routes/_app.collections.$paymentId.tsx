import { Link, useLoaderData } from '@remix-run/react';
import { PAYMENT_TONES } from '#app/collections/payment-table.tsx';
import { REVERSE, ReverseDialog } from '#app/collections/reverse-dialog.tsx';
import { SettledInvoices } from '#app/collections/settled-invoices.tsx';
import { usePaymentChain, usePaymentFacts } from '#app/collections/payment-facts.tsx';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { documentTitle, titledBy } from '#app/page-title.ts';
import { timelineItems } from '#app/timeline/timeline-items.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { DialogButton } from '#app/ui/dialog.tsx';
import { DocumentPage } from '#app/ui/document-page.tsx';
import { DocumentPane } from '#app/ui/document-pane.tsx';
import { Money } from '#app/ui/money.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Timeline } from '#app/ui/timeline.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { useRole } from '#app/use-role.ts';
import { reversePayment } from '#domain/collections/reverse-payment.ts';
import { showPayment } from '#domain/collections/show-payment.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import { listTimeline } from '#domain/timeline/list-timeline.ts';

export const loader = pageLoader(async ({ actor, params }) => {
  const payment = await showPayment(actor, { paymentId: params['paymentId'] ?? '' });
  const { rows: history } = await listTimeline(actor, { clientId: payment.clientId, subjectId: payment.id });
  return { payment, history, names: await memberNames(actor) };
});

export const action = formVerb(reversePayment, ({ id }, { request }) =>
  redirectWithToast(`/collections/${id}`, requestMessages(request).collections.reversed),
);

export const handle = titledBy<typeof loader>((m, data) =>
  documentTitle(m.clientPages.steps.collection, data.payment.receiptNumber, data.payment.clientName),
);

/** One payment: its chitanță, what it settled, what became of it; taken back when it was entered wrongly. */
export default function PaymentPage() {
  const { payment, history, names } = useLoaderData<typeof loader>();
  const messages = useMessages();
  const { collections: m, common } = messages;
  const canWrite = useRole('administrator', 'accounting');
  const failure = useFailure();
  const { amount, currency, state, method, receiptId, unallocated } = payment;
  const canReverse = canWrite && state === 'recorded' && method !== 'card' && amount > 0n;
  const settled = <SettledInvoices allocations={payment.allocations} currency={currency} />;
  return (
    <>
      <DocumentPage
        title={m.paymentTitle(`${formatRomanian(amount, 2)}\u00a0${currency === 'RON' ? common.lei : currency}`)}
        state={
          <StateMark pill tone={PAYMENT_TONES[state]}>
            {m.states[state]}
          </StateMark>
        }
        client={
          <Link to={`/clients/${payment.clientId}`} className="hover:underline">
            {payment.clientName}
          </Link>
        }
        total={<Money value={amount} currency={currency} size="hero" />}
        chain={usePaymentChain(payment)}
        document={
          receiptId === null ? (
            settled
          ) : (
            <DocumentPane pdf={`/receipts/${receiptId}/pdf?v=${state}`} title={m.receiptPdf} />
          )
        }
        action={
          canWrite && unallocated > 0n ? (
            <ButtonLink to="/collections?view=unallocated" kind="primary">
              {m.decide}
            </ButtonLink>
          ) : undefined
        }
        facts={usePaymentFacts(payment)}
        others={
          canReverse ? (
            <DialogButton opensId={REVERSE} kind="danger" className="w-full">
              {m.reverse}
            </DialogButton>
          ) : undefined
        }
        history={<Timeline items={timelineItems(history, messages, names)} />}
      >
        {receiptId === null ? undefined : settled}
      </DocumentPage>
      {canReverse ? <ReverseDialog failure={failure} /> : null}
    </>
  );
}
