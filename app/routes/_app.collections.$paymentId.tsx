import { Link, useLoaderData } from '@remix-run/react';
import { PAYMENT_TONES } from '#app/collections/payment-table.tsx';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { Dialog, DialogButton, DialogCancel } from '#app/ui/dialog.tsx';
import { type Fact, Facts } from '#app/ui/facts.tsx';
import { Form } from '#app/ui/form.tsx';
import { Day, Instant } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { useRole } from '#app/use-role.ts';
import { reversePayment } from '#domain/collections/reverse-payment.ts';
import { showPayment } from '#domain/collections/show-payment.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';

export const loader = pageLoader(async ({ actor, params }) =>
  showPayment(actor, { paymentId: params['paymentId'] ?? '' }),
);

export const action = formVerb(reversePayment, ({ id }, { request }) =>
  redirectWithToast(`/collections/${id}`, requestMessages(request).collections.reversed),
);

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

/** One payment: what came, what it settled, its chitanță; taken back when it was entered wrongly. */
export default function PaymentPage() {
  const payment = useLoaderData<typeof loader>();
  const { collections: m, common } = useMessages();
  const failure = useFailure();
  const canWrite = useRole('administrator', 'accounting');
  const { amount, currency, state, method, allocations } = payment;
  const canReverse = canWrite && state === 'recorded' && method !== 'card' && amount > 0n;
  return (
    <Page
      title={m.paymentTitle(`${formatRomanian(amount, 2)}\u00a0${currency === 'RON' ? common.lei : currency}`)}
      aside={
        <StateMark pill tone={PAYMENT_TONES[state]}>
          {m.states[state]}
        </StateMark>
      }
      back={{ to: '/collections', label: m.title }}
      width="text"
      secondary={
        canReverse ? (
          <DialogButton opensId="reverse" kind="danger">
            {m.reverse}
          </DialogButton>
        ) : undefined
      }
    >
      <Facts items={useFacts(payment)} />
      <div className="mt-8">
        <Section title={m.settles}>
          {allocations.length === 0 ? (
            <p className="text-muted">{m.settlesNothing}</p>
          ) : (
            <Facts
              items={allocations.map(({ invoiceId, number, amount: part, date }) => ({
                label: (
                  <>
                    <Link to={`/invoices/${invoiceId}`} className="text-link">
                      {number}
                    </Link>{' '}
                    · <Day date={date} />
                  </>
                ),
                value: <Money value={part} currency={currency} />,
              }))}
            />
          )}
        </Section>
      </div>
      <Dialog id="reverse" title={m.reverseTitle} {...(failure === undefined ? {} : { isOpen: true })}>
        <p className="mb-4 text-muted">{m.reverseText}</p>
        <Form failure={failure}>
          <TextField name="reason" label={m.reason} maxLength={300} />
          <Submit kind="danger-solid">{m.reverse}</Submit>
        </Form>
        <div className="mt-2 flex justify-end">
          <DialogCancel />
        </div>
      </Dialog>
    </Page>
  );
}

function useFacts(payment: Shown): Fact[] {
  const { collections: m } = useMessages();
  const { clientId, clientName, paidDate, method, orderNumber, reference, fiscalReceipt, currency } = payment;
  const { receiptId, receiptNumber, unallocated, reversedAt, reversalReason } = payment;
  const facts: (Fact | undefined)[] = [
    {
      label: m.client,
      value: (
        <Link to={`/clients/${clientId}`} className="text-link">
          {clientName}
        </Link>
      ),
    },
    { label: m.paidDate, value: <Day date={paidDate} /> },
    { label: m.method, value: m.methods[method] },
    orderNumber === null ? undefined : { label: m.orderNumberField, value: orderNumber },
    reference === null ? undefined : { label: m.reference, value: reference },
    fiscalReceipt === null ? undefined : { label: m.fiscalReceipt, value: fiscalReceipt },
    receiptId === null
      ? undefined
      : {
          label: m.receipt,
          value: (
            <a href={`/receipts/${receiptId}/pdf`} className="text-link">
              {receiptNumber}
            </a>
          ),
        },
    unallocated === 0n
      ? undefined
      : {
          label: m.columns.unallocated,
          value: (
            <Link to="/collections?view=unallocated" className="text-link">
              <Money value={unallocated} currency={currency} />
            </Link>
          ),
        },
    reversedAt === null ? undefined : { label: m.reversedAt, value: <Instant at={reversedAt} /> },
    reversalReason === null ? undefined : { label: m.reason, value: reversalReason },
  ];
  return facts.filter((fact) => fact !== undefined);
}
