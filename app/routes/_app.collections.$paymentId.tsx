import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { decidingActs, takingBackActs } from '#app/collections/deciding-acts.server.ts';
import { PaymentChoices } from '#app/collections/payment-choices.tsx';
import { PAYMENT_TONES } from '#app/collections/payment-table.tsx';
import { REVERSE, ReverseDialog } from '#app/collections/reverse-dialog.tsx';
import { SettledInvoices } from '#app/collections/settled-invoices.tsx';
import { usePaymentChain, usePaymentFacts } from '#app/collections/payment-facts.tsx';
import { actsByName } from '#app/http/acts.server.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { useMessages } from '#app/messages.ts';
import { documentTitle, titledBy } from '#app/page-title.ts';
import { timelineItems } from '#app/timeline/timeline-items.ts';
import { DialogButton } from '#app/ui/dialog.tsx';
import { DocumentPage } from '#app/ui/document-page.tsx';
import { DocumentPane } from '#app/ui/document-pane.tsx';
import { Money } from '#app/ui/money.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Timeline } from '#app/ui/timeline.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { useRole } from '#app/use-role.ts';
import { listUnallocated } from '#domain/collections/list-unallocated.ts';
import { showPayment } from '#domain/collections/show-payment.ts';
import { hasRole } from '#domain/kernel/actor.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import { listTimeline } from '#domain/timeline/list-timeline.ts';

export const loader = pageLoader(async ({ actor, params }) => {
  const payment = await showPayment(actor, { paymentId: params['paymentId'] ?? '' });
  const mayDecide = payment.unallocated > 0n && hasRole(actor, 'administrator', 'accounting');
  const { rows: waiting } = mayDecide ? await listUnallocated(actor, { clientId: payment.clientId }) : { rows: [] };
  const undecided = waiting.find(({ id }) => id === payment.id);
  const today = civilDateOf(actor.asOf);
  const { rows: history } = await listTimeline(actor, { clientId: payment.clientId, subjectId: payment.id });
  return { payment, undecided, today, history, names: await memberNames(actor) };
});

export const action = actsByName({ ...decidingActs((id) => `/collections/${id}`), ...takingBackActs });

export const handle = titledBy<typeof loader>((m, data) =>
  documentTitle(m.clientPages.steps.collection, data.payment.receiptNumber, data.payment.clientName),
);

/** One payment: its chitanță, what it settled, what became of it; taken back when it was entered wrongly. */
export default function PaymentPage() {
  const { payment, undecided, today, history, names } = useLoaderData<typeof loader>();
  const messages = useMessages();
  const { collections: m, common } = messages;
  const canWrite = useRole('administrator', 'accounting');
  const failure = useFailure();
  const { amount, currency, state, method, receiptId } = payment;
  const canReverse = canWrite && state === 'recorded' && method !== 'card' && amount !== 0n;
  const canRelease = canWrite && (state === 'recorded' || state === 'succeeded');
  const settled = <SettledInvoices allocations={payment.allocations} currency={currency} canRelease={canRelease} />;
  const act = useSearchParams()[0].get('do');
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
        facts={usePaymentFacts(payment)}
        others={
          canReverse ? (
            <DialogButton opensId={REVERSE} kind="danger" className="w-full">
              {amount < 0n ? m.reverseReturn : m.reverse}
            </DialogButton>
          ) : undefined
        }
        history={<Timeline items={timelineItems(history, messages, names)} />}
      >
        {undecided === undefined ? null : (
          <PaymentChoices row={undecided} today={today} failure={failure} refused={act} />
        )}
        {receiptId === null ? undefined : settled}
      </DocumentPage>
      {canReverse ? <ReverseDialog failure={act === 'reverse' ? failure : undefined} /> : null}
    </>
  );
}
