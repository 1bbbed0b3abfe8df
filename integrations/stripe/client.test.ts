import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SANDBOX_SECRETS } from '#integrations/sandbox/addresses.ts';
import { aReceiver, aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import type { Checkout, CheckoutOrder } from './checkout.ts';
import { type Stripe, stripeClient } from './client.ts';
import { readStripeEvent } from './event.ts';

let sandbox: TestSandbox;
let receiver: Awaited<ReturnType<typeof aReceiver>>;
let stripe: Stripe;
let acct: string;
let key = 0;

const client = (more: object = {}): Stripe =>
  stripeClient({ apiUrl: sandbox.addresses.stripeUrl, secretKey: SANDBOX_SECRETS.stripeKey, ...more });

const nextKey = (): string => `pay/${(key += 1)}`;
const anOrder = (more: Partial<CheckoutOrder> = {}): CheckoutOrder => ({
  account: acct,
  amountBani: 121_00n,
  description: 'Factura AMC 0001',
  successUrl: 'https://crm.example/paid?s={CHECKOUT_SESSION_ID}',
  cancelUrl: 'https://crm.example/invoice',
  idempotencyKey: nextKey(),
  metadata: { invoice: 'inv-1' },
  ...more,
});

const opened = async (more: Partial<CheckoutOrder> = {}): Promise<Checkout> => {
  const answer = await stripe.createCheckout(anOrder(more));
  if (answer.kind !== 'ok') throw new Error(JSON.stringify(answer));
  return answer.checkout;
};

/** What the payer presses on the payment page. @returns where the browser is sent */
const press = async (checkout: Checkout, choice: string): Promise<string> => {
  const body = new URLSearchParams({ choice });
  const answer = await fetch(`${sandbox.url}/stripe/pay/${checkout.id}`, { method: 'POST', body, redirect: 'manual' });
  return answer.headers.get('location') ?? `HTTP ${answer.status}`;
};

const connected = async (): Promise<string> => {
  const made = await stripe.createAccount({
    businessName: 'Albina',
    idempotencyKey: nextKey(),
    metadata: { tenant: 't' },
  });
  if (made.kind !== 'ok') throw new Error(JSON.stringify(made));
  const { id } = made.account;
  const urls = { refreshUrl: 'https://crm.example/again', returnUrl: 'https://crm.example/back' };
  const link = await stripe.createAccountLink({ account: id, ...urls });
  if (link.kind !== 'ok') throw new Error(JSON.stringify(link));
  await fetch(link.url, {
    method: 'POST',
    body: new URLSearchParams({ choice: 'submit', name: 'Albina' }),
    redirect: 'manual',
  });
  return id;
};

beforeAll(async () => {
  receiver = await aReceiver();
  sandbox = await aSandbox({ webhookTargets: { stripeUrl: `${receiver.url}/webhooks/stripe` } });
  stripe = client();
  acct = await connected();
});
afterAll(async () => {
  await sandbox.close();
  await receiver.close();
});

const eventOf = async (type: string, about: string) => {
  const hook = await receiver.next(({ body }) => body.includes(`"type":"${type}"`) && body.includes(about));
  const signature = hook.headers.get('stripe-signature') ?? '';
  return readStripeEvent(stripe.verifyEvent(hook.body, signature, SANDBOX_SECRETS.stripeWebhookSecret)?.payload);
};

describe('a company', () => {
  it('connects its account by answering the questions, and not before may it charge', async () => {
    const made = await stripe.createAccount({ email: 'a@b.example', idempotencyKey: nextKey(), metadata: {} });
    if (made.kind !== 'ok') throw new Error(made.kind);
    expect(made.account).toMatchObject({ canCharge: false, isSubmitted: false });
    expect((await stripe.createCheckout(anOrder({ account: made.account.id }))).kind).toBe('refused');
    const id = await connected();
    expect(await stripe.account(id)).toMatchObject({
      kind: 'ok',
      account: { canCharge: true, businessName: 'Albina' },
    });
    expect(await eventOf('account.updated', id)).toMatchObject({ account: id, objectKind: 'account' });
  });

  it('gets a link that works once', async () => {
    const link = await stripe.createAccountLink({
      account: acct,
      refreshUrl: 'https://crm.example/again',
      returnUrl: 'https://crm.example/back',
    });
    if (link.kind !== 'ok') throw new Error(link.kind);
    const body = new URLSearchParams({ choice: 'later' });
    const places = [];
    for (let i = 0; i < 2; i += 1)
      places.push((await fetch(link.url, { method: 'POST', body, redirect: 'manual' })).headers.get('location'));
    expect(places).toEqual(['https://crm.example/back', 'https://crm.example/again']);
  });
});

describe('a card payment', () => {
  it('comes back paid, told by signed events of the company’s account', async () => {
    const checkout = await opened();
    expect(checkout).toMatchObject({ state: 'open', isPaid: false, amountBani: 12100n, currency: 'ron' });
    expect(await press(checkout, 'paid')).toBe(`https://crm.example/paid?s=${checkout.id}`);
    const done = await stripe.checkout(checkout.id, acct);
    if (done.kind !== 'ok') throw new Error(done.kind);
    expect(done.checkout).toMatchObject({
      state: 'complete',
      isPaid: true,
      url: undefined,
      metadata: { invoice: 'inv-1' },
    });
    const intent = done.checkout.paymentIntentId ?? '';
    expect(await stripe.payment(intent, acct)).toMatchObject({
      payment: { state: 'succeeded', receivedBani: 12100n, metadata: { invoice: 'inv-1' } },
    });
    expect(await eventOf('checkout.session.completed', checkout.id)).toMatchObject({
      account: acct,
      paymentIntentId: intent,
      isLive: false,
    });
    expect(await eventOf('payment_intent.succeeded', intent)).toMatchObject({
      paymentIntentId: intent,
      metadata: { invoice: 'inv-1' },
    });
    expect(await press(checkout, 'paid')).toBe('HTTP 409');
  });

  it('refused by the bank stays open for another card, and 3-D Secure asks first', async () => {
    const checkout = await opened();
    await press(checkout, 'declined');
    const open = await stripe.checkout(checkout.id, acct);
    if (open.kind !== 'ok') throw new Error(open.kind);
    expect(open.checkout).toMatchObject({ state: 'open', isPaid: false });
    const intent = open.checkout.paymentIntentId ?? '';
    expect(await stripe.payment(intent, acct)).toMatchObject({
      payment: { state: 'open', failure: 'Cardul a fost refuzat.' },
    });
    expect(await eventOf('payment_intent.payment_failed', intent)).toMatchObject({ account: acct });
    expect(await press(checkout, '3ds')).toBe('HTTP 200');
    await press(checkout, 'paid');
    expect(await stripe.payment(intent, acct)).toMatchObject({ payment: { state: 'succeeded', failure: undefined } });
  });

  it('on the operator’s own account carries no account', async () => {
    const { account: _, ...order } = anOrder();
    const answer = await stripe.createCheckout(order);
    if (answer.kind !== 'ok') throw new Error(answer.kind);
    await press(answer.checkout, 'paid');
    expect(await eventOf('checkout.session.completed', answer.checkout.id)).toMatchObject({ account: undefined });
  });

  it('is not seen through another account', async () => {
    const checkout = await opened();
    expect(await stripe.checkout(checkout.id, await connected())).toMatchObject({
      kind: 'refused',
      code: 'resource_missing',
    });
    expect(await stripe.checkout(checkout.id)).toMatchObject({ kind: 'refused', code: 'resource_missing' });
    expect(await stripe.checkout(checkout.id, 'acct_none')).toMatchObject({ kind: 'refused', code: 'account_invalid' });
  });

  it('is refunded in part, then wholly, then no more', async () => {
    const checkout = await opened();
    await press(checkout, 'paid');
    const done = await stripe.checkout(checkout.id, acct);
    const paymentIntentId = (done.kind === 'ok' ? done.checkout.paymentIntentId : undefined) ?? '';
    const refund = (more: object) =>
      stripe.refund({ account: acct, paymentIntentId, metadata: {}, idempotencyKey: nextKey(), ...more });
    expect(await refund({ amountBani: 100_00n })).toMatchObject({ refund: { state: 'succeeded', amountBani: 10000n } });
    expect(await eventOf('charge.refunded', paymentIntentId)).toMatchObject({ paymentIntentId, account: acct });
    expect(await refund({ amountBani: 100_00n })).toMatchObject({ kind: 'refused', code: 'amount_too_large' });
    expect(await refund({})).toMatchObject({ refund: { amountBani: 2100n } });
    expect(await refund({})).toMatchObject({ kind: 'refused', code: 'charge_already_refunded' });
  });

  it('below two lei is refused; an amount that no card pays is a fault of ours', async () => {
    expect(await stripe.createCheckout(anOrder({ amountBani: 199n }))).toMatchObject({
      kind: 'refused',
      code: 'amount_too_small',
    });
    expect(() => stripe.createCheckout(anOrder({ amountBani: 0n }))).toThrow(RangeError);
  });
});

describe('when Stripe misbehaves', () => {
  it('a lost answer is uncertain, and the same key gives the session that was made', async () => {
    // twice: the SDK asks again by itself, under the same key, when a connection breaks
    await sandbox.fault({ service: 'stripe', operation: 'createCheckout', kind: 'drop-after-accept', times: 2 });
    const order = anOrder();
    expect(await stripe.createCheckout(order)).toMatchObject({ kind: 'uncertain', reason: 'noAnswer' });
    const [first, second] = [await stripe.createCheckout(order), await stripe.createCheckout(order)];
    expect(first.kind).toBe('ok');
    expect(second).toEqual(first);
    expect(await stripe.createCheckout({ ...order, amountBani: 5_00n })).toMatchObject({ kind: 'refused' });
  });

  it.each([
    ['http-500', 'uncertain'],
    ['nonsense', 'uncertain'],
    ['rate-limit', 'unavailable'],
    ['refuse', 'refused'],
    ['unauthorized', 'refused'],
  ] as const)('%s is %s', async (kind, outcome) => {
    await sandbox.fault({ service: 'stripe', operation: 'createCheckout', kind });
    expect((await stripe.createCheckout(anOrder())).kind).toBe(outcome);
  });

  it('slowness is uncertain for a command and unavailability for a question', async () => {
    const hasty = client({ timeoutMs: 40 });
    await sandbox.fault({ service: 'stripe', operation: 'createCheckout', kind: 'delay', ms: 300 });
    expect(await hasty.createCheckout(anOrder())).toMatchObject({ kind: 'uncertain', reason: 'noAnswer' });
    await sandbox.fault({ service: 'stripe', operation: 'retrieveCheckout', kind: 'delay', ms: 300 });
    expect(await hasty.checkout('cs_test_1', acct)).toMatchObject({ kind: 'unavailable', reason: 'noAnswer' });
  });

  it('a closed port is unavailability: nothing was sent', async () => {
    const nowhere = client({ apiUrl: 'http://127.0.0.1:1111' });
    expect(await nowhere.createCheckout(anOrder())).toMatchObject({ kind: 'unavailable', reason: 'notReached' });
  });
});

describe('an event', () => {
  const secret = SANDBOX_SECRETS.stripeWebhookSecret;
  const body = JSON.stringify({
    id: 'evt_1',
    object: 'event',
    type: 'x.y',
    livemode: false,
    data: { object: { id: 'a', object: 'b' } },
  });
  const signed = (at: number, key_ = secret): string =>
    `t=${at},v1=${createHmac('sha256', key_).update(`${at}.${body}`).digest('hex')}`;
  const now = (): number => Math.floor(Date.now() / 1000);

  it('is taken with a right signature, also during a change of secrets', () => {
    expect(stripe.verifyEvent(Buffer.from(body), signed(now()), secret)).toMatchObject({
      eventId: 'evt_1',
      type: 'x.y',
    });
    const both = `${signed(now(), 'whsec_old')},${signed(now()).split(',')[1] ?? ''}`;
    expect(stripe.verifyEvent(body, both, secret)).toBeDefined();
  });

  it('with another secret, a changed body, an old time or no signature is not', () => {
    expect(stripe.verifyEvent(body, signed(now(), 'whsec_other'), secret)).toBeUndefined();
    expect(stripe.verifyEvent(body.replace('x.y', 'x.z'), signed(now()), secret)).toBeUndefined();
    expect(stripe.verifyEvent(body, signed(now() - 301), secret)).toBeUndefined();
    expect(stripe.verifyEvent(body, '', secret)).toBeUndefined();
  });
});

it('the sandbox remembers sessions and answers over a restart', async () => {
  const order = anOrder();
  const before = await stripe.createCheckout(order);
  await sandbox.restart();
  expect(await client().createCheckout(order)).toEqual(before);
});
