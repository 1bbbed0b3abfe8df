import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepCheckout } from '#domain/collections/keep-checkout.ts';
import { showPayment } from '#domain/collections/show-payment.ts';
import { startCardPayment } from '#domain/collections/start-card-payment.ts';
import {
  keepStripeAccount,
  reconnectStripeAccount,
  replaceStripeAccount,
  stripeAccountOf,
} from '#domain/identity/stripe-account.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { listPayouts } from '#domain/payouts/list-payouts.ts';
import { showPayout } from '#domain/payouts/show-payout.ts';
import { SANDBOX_SECRETS } from '#integrations/sandbox/addresses.ts';
import { aReceiver, aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { type Stripe, stripeClient } from '#integrations/stripe/client.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice, invoiceHolder, openOf } from '#tests/builders/invoice.ts';
import { stripeHandler } from './stripe.ts';

let sandbox: TestSandbox;
let receiver: Awaited<ReturnType<typeof aReceiver>>;
let stripe: Stripe;

beforeAll(async () => {
  receiver = await aReceiver();
  sandbox = await aSandbox({ webhookTargets: { stripeUrl: `${receiver.url}/webhooks/stripe` } });
  stripe = stripeClient({ apiUrl: sandbox.addresses.stripeUrl, secretKey: SANDBOX_SECRETS.stripeKey });
});
afterAll(async () => {
  await sandbox.close();
  await receiver.close();
});

const press = (path: string, choice: string) =>
  fetch(`${sandbox.url}${path}`, { method: 'POST', body: new URLSearchParams({ choice }), redirect: 'manual' });

/** Gives the company an account of its own that may charge. */
async function connect({ administrator }: TestCompany): Promise<string> {
  const made = await stripe.createAccount({ idempotencyKey: newId<'formKey'>(), metadata: {} });
  if (made.kind !== 'ok') throw new Error(made.kind);
  const { id } = made.account;
  await keepStripeAccount(administrator, id);
  const urls = { refreshUrl: 'https://crm.example/a', returnUrl: 'https://crm.example/b' };
  const link = await stripe.createAccountLink({ account: id, ...urls });
  if (link.kind !== 'ok') throw new Error(link.kind);
  await press(new URL(link.url).pathname, 'submit');
  return id;
}

/** A client of an invoice of 1.815 lei who stands before Stripe's page. */
async function atStripe() {
  const company = await aCompany();
  const account = await connect(company);
  const { invoiceId } = await anIssuedInvoice(company, { cardPayment: 'offered' });
  const holder = await invoiceHolder(company, invoiceId);
  const { paymentId, amount } = await startCardPayment(holder, { invoiceIds: [invoiceId] });
  const made = await stripe.createCheckout({
    account,
    amountBani: amount,
    description: 'Factura F-1',
    successUrl: 'https://crm.example/done',
    cancelUrl: 'https://crm.example/back',
    idempotencyKey: paymentId,
    metadata: { paymentId },
  });
  if (made.kind !== 'ok') throw new Error(made.kind);
  await keepCheckout(holder, { paymentId, checkoutId: made.checkout.id, accountId: account });
  return {
    company,
    account,
    invoiceId,
    paymentId,
    page: `/stripe/pay/${made.checkout.id}`,
    checkoutId: made.checkout.id,
  };
}

const eventOf = async (type: string, account: string): Promise<Record<string, unknown>> => {
  const { body } = await receiver.next((hook) => hook.body.includes(`"type":"${type}"`) && hook.body.includes(account));
  return JSON.parse(body) as Record<string, unknown>;
};

const handle = (payload: Record<string, unknown>) =>
  stripeHandler({ stripe })({
    id: newId<'webhook'>(),
    provider: 'stripe',
    eventId: String(payload['id']),
    type: String(payload['type']),
    payload,
    state: 'waiting',
    attempts: 0,
    failure: null,
    receivedAt: new Date('2026-11-24T10:00:00Z'),
    dueAt: new Date('2026-11-24T10:00:00Z'),
    settledAt: null,
  });

it('settles an invoice once from the three events of one payment, in any order', async () => {
  const { company, account, invoiceId, paymentId, page } = await atStripe();
  await press(page, 'paid');
  const types = ['checkout.session.completed', 'charge.succeeded', 'payment_intent.succeeded'];
  const events = [];
  for (const type of types) events.push(await eventOf(type, account));
  await Promise.all([...events, ...events].map(handle));
  expect(await openOf(company, invoiceId)).toBe(0n);
  expect((await showPayment(company.accounting, { paymentId })).allocations).toHaveLength(1);
});

it('enters a payment whose refund is told of first, and gives it back', async () => {
  const { company, account, invoiceId, paymentId, page, checkoutId } = await atStripe();
  await press(page, 'paid');
  const read = await stripe.checkout(checkoutId, account);
  if (read.kind !== 'ok' || read.checkout.paymentIntentId === undefined) throw new Error('not paid');
  const { paymentIntentId } = read.checkout;
  await stripe.refund({ account, paymentIntentId, idempotencyKey: newId<'formKey'>(), metadata: {} });
  expect(await handle(await eventOf('charge.refunded', account))).toBe('done');
  expect((await showPayment(company.accounting, { paymentId })).state).toBe('refunded');
  expect(await handle(await eventOf('payment_intent.succeeded', account))).toBe('done');
  expect((await showPayment(company.accounting, { paymentId })).state).toBe('refunded');
  expect(await openOf(company, invoiceId)).toBe(181_500n);
});

it('follows a dispute to its end, also when its end is told of first', async () => {
  const { company, account, invoiceId, paymentId, page, checkoutId } = await atStripe();
  await press(page, 'paid');
  const read = await stripe.checkout(checkoutId, account);
  if (read.kind !== 'ok' || read.checkout.paymentIntentId === undefined) throw new Error('not paid');
  const { paymentIntentId } = read.checkout;
  const state = async () => (await showPayment(company.accounting, { paymentId })).state;
  await press(`/card/${paymentIntentId}/contesta`, '');
  const begun = await eventOf('charge.dispute.created', account);
  expect(await handle(begun)).toBe('done');
  expect(await state()).toBe('disputed');
  await press(`/card/${paymentIntentId}/hotaraste`, 'lost');
  const closed = await eventOf('charge.dispute.closed', account);
  await handle(closed);
  await handle(begun);
  await handle(closed);
  expect(await state()).toBe('refunded');
  expect(await openOf(company, invoiceId)).toBe(181_500n);
});

it('leaves a refused card alone: the client may try another on the same page', async () => {
  const { company, account, paymentId, page } = await atStripe();
  await press(page, 'declined');
  expect(await handle(await eventOf('payment_intent.payment_failed', account))).toBe('ignored');
  expect((await showPayment(company.accounting, { paymentId })).state).toBe('started');
});

it('does not listen to the account of another company or of nobody', async () => {
  const [own, other] = [await atStripe(), await atStripe()];
  await press(own.page, 'paid');
  const event = await eventOf('payment_intent.succeeded', own.account);
  expect(await handle({ ...event, account: other.account })).toBe('ignored'); // on that account there is no such payment
  expect(await handle({ ...event, account: 'acct_nobody' })).toBe('ignored');
  expect(await openOf(own.company, own.invoiceId)).toBe(181_500n);
});

it('settles a payment that was begun on an account which the company has replaced since', async () => {
  const { company, account, invoiceId, page } = await atStripe();
  await press(page, 'paid');
  const event = await eventOf('payment_intent.succeeded', account);
  await replaceStripeAccount(company.administrator, account, `acct_next_${company.tenantId}`);
  expect(await handle(event)).toBe('done');
  expect(await openOf(company, invoiceId)).toBe(0n);
  await handle({ ...event, type: 'account.updated' }); // what is told of the one before changes nothing of the next
  const next = { accountId: `acct_next_${company.tenantId}`, state: 'connecting' };
  expect(await stripeAccountOf(company.tenantId)).toEqual(next);
});

it('learns that an account may charge, and that it was disconnected', async () => {
  const company = await aCompany();
  const account = await connect(company);
  expect(await stripeAccountOf(company.tenantId)).toEqual({ accountId: account, state: 'connecting' });
  const event = await eventOf('account.updated', account);
  await handle(event);
  expect(await stripeAccountOf(company.tenantId)).toEqual({ accountId: account, state: 'ready' });
  await handle({ ...event, type: 'account.application.deauthorized' });
  expect((await stripeAccountOf(company.tenantId))?.state).toBe('disconnected');
  await handle(event); // a late event does not connect it again
  expect((await stripeAccountOf(company.tenantId))?.state).toBe('disconnected');
  await reconnectStripeAccount(company.administrator);
  await handle(event);
  expect((await stripeAccountOf(company.tenantId))?.state).toBe('ready');
});

it('takes a refusal of our own key for no word about the payment', async () => {
  const { account, page } = await atStripe();
  await press(page, 'paid');
  const event = await eventOf('payment_intent.succeeded', account);
  await sandbox.fault({ service: 'stripe', operation: 'retrievePaymentIntent', kind: 'unauthorized' });
  await expect(handle(event)).rejects.toThrow(/Stripe/);
  expect(await handle(event)).toBe('done');
});

it('tries again later when Stripe does not answer', async () => {
  const { account, page } = await atStripe();
  await press(page, 'paid');
  const event = await eventOf('payment_intent.succeeded', account);
  await sandbox.fault({ service: 'stripe', operation: 'retrievePaymentIntent', kind: 'rate-limit' });
  await expect(handle(event)).rejects.toThrow(/Stripe/);
  expect(await handle(event)).toBe('done');
});

it('keeps a payout with what is in it, tied to its payments, once however often it is told of', async () => {
  const { company, account, invoiceId, paymentId, page } = await atStripe();
  await press(page, 'paid');
  await handle(await eventOf('payment_intent.succeeded', account));
  const { onTheWay } = await listPayouts(company.accounting, {});
  expect(onTheWay).toEqual([{ currency: 'RON', count: 1, amount: 181_500n }]);
  await press(`/connect/${account}/vireaza`, '');
  const event = await eventOf('payout.paid', account);
  await Promise.all([event, event].map(handle));
  const list = await listPayouts(company.accountant, {});
  expect(list.onTheWay).toEqual([]);
  const fees = 2_823n; // 1,5 % and one leu
  expect(list.rows).toMatchObject([
    {
      state: 'paid',
      payments: 1,
      gross: 181_500n,
      fees,
      back: 0n,
      amount: 181_500n - fees,
      difference: 0n,
      entry: null,
    },
  ]);
  const cardPayoutId = list.rows[0]?.id ?? '';
  const { lines } = await showPayout(company.accounting, { cardPayoutId });
  expect(lines).toMatchObject([
    { kind: 'charge', amount: 181_500n, fee: fees, payment: { id: paymentId }, invoices: [{ id: invoiceId }] },
  ]);
});
