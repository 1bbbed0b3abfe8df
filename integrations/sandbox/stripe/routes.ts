import { Hono } from 'hono';
import { randomBytes } from 'node:crypto';
import type { SandboxEnv } from '../core/env.ts';
import { type Refusals, withFaults } from '../core/with-faults.ts';
import { command, question, refusalJson, StripeRefusal } from './api.ts';
import { AccountForm, LinkForm, RefundForm, SessionForm } from './form.ts';
import { accountJson, disputeJson, intentJson, refundJson, sessionJson } from './json.ts';
import { emit } from './emit.ts';
import { currentSession, refundIntent } from './payments.ts';
import { payoutRoutes } from './payout-routes.ts';
import { type Intent, nowSeconds, type Session, type StripeBox, stripeId } from './state.ts';

const refusals: Refusals = {
  refuse: (c, { text }) => refusalJson(c, new StripeRefusal(400, text ?? 'Invalid request.', 'parameter_invalid')),
  unauthorized: (c) => refusalJson(c, new StripeRefusal(401, 'Invalid API Key provided.')),
  'rate-limit': (c) => refusalJson(c, new StripeRefusal(429, 'Too many requests.', 'rate_limit')),
};

/** The least that a card pays in RON. */
const LEAST_BANI = 200;
const LINK_MS = 5 * 60_000;

const missing = (what: string, id: string): never => {
  throw new StripeRefusal(404, `No such ${what}: '${id}'`, 'resource_missing');
};

/** Stripe's API under `/v1`: sessions and payments are seen only through the account they are on. */
export const stripeRoutes = (box: StripeBox): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>();
  const { sandbox, state } = box;
  const faults = (operation: string) => withFaults(sandbox.faults, 'stripe', operation, refusals);
  const sessionOf = (id: string, account: string | undefined): Session => {
    const session = currentSession(box, id);
    return session?.account === account && session !== undefined ? session : missing('checkout.session', id);
  };
  const intentOf = (id: string, account: string | undefined): Intent =>
    state.data.intents.find((each) => each.id === id && each.account === account) ?? missing('payment_intent', id);

  routes.post(
    '/accounts',
    faults('createAccount'),
    command(box, ({ read }) => {
      const { email, country, business_profile, metadata } = read(AccountForm);
      const account = {
        id: `acct_${randomBytes(8).toString('hex')}`,
        email,
        name: business_profile.name,
        country,
        metadata,
        isSubmitted: false,
        created: nowSeconds(),
      };
      state.data.accounts.push(account);
      return accountJson(account);
    }),
  );
  routes.get(
    '/accounts/:id',
    faults('retrieveAccount'),
    question(box, (c) => {
      const id = c.req.param('id') ?? '';
      return accountJson(state.data.accounts.find((each) => each.id === id) ?? missing('account', id));
    }),
  );
  routes.post(
    '/account_links',
    faults('createAccountLink'),
    command(box, ({ read }) => {
      const form = read(LinkForm);
      if (!state.data.accounts.some((each) => each.id === form.account)) missing('account', form.account);
      const token = randomBytes(18).toString('base64url');
      const expiresAt = Date.now() + LINK_MS;
      const { account, refresh_url: refreshUrl, return_url: returnUrl } = form;
      state.data.links.push({ token, account, refreshUrl, returnUrl, expiresAt, isUsed: false });
      const url = `${sandbox.publicUrl()}/stripe/connect/${token}`;
      return { object: 'account_link', created: nowSeconds(), expires_at: Math.floor(expiresAt / 1000), url };
    }),
  );

  routes.post(
    '/checkout/sessions',
    faults('createCheckout'),
    command(box, ({ account, read }) => {
      const form = read(SessionForm);
      if (account !== undefined && state.data.accounts.find((each) => each.id === account)?.isSubmitted !== true)
        throw new StripeRefusal(400, 'Your account cannot currently make live charges.');
      const items = Object.values(form.line_items);
      const amount = items.reduce((sum, { quantity, price_data }) => sum + quantity * price_data.unit_amount, 0);
      if (amount < LEAST_BANI)
        throw new StripeRefusal(
          400,
          "The Checkout Session's total amount must convert to at least 2.00 lei.",
          'amount_too_small',
        );
      const session: Session = {
        id: stripeId('cs_test'),
        account,
        status: 'open',
        amount,
        currency: items[0]?.price_data.currency.toLowerCase() ?? 'ron',
        title: items.map(({ price_data }) => price_data.product_data.name).join(', '),
        successUrl: form.success_url,
        cancelUrl: form.cancel_url,
        email: form.customer_email,
        intentMetadata: form.payment_intent_data.metadata,
        intentDescription: form.payment_intent_data.description,
        intent: undefined,
        metadata: form.metadata,
        created: nowSeconds(),
      };
      state.data.sessions.push(session);
      return sessionJson(session, sandbox.publicUrl());
    }),
  );
  routes.get(
    '/checkout/sessions/:id',
    faults('retrieveCheckout'),
    question(box, (c, account) => sessionJson(sessionOf(c.req.param('id') ?? '', account), sandbox.publicUrl())),
  );
  routes.post(
    '/checkout/sessions/:id/expire',
    faults('expireCheckout'),
    command(box, ({ account }, c) => {
      const session = sessionOf(c.req.param('id') ?? '', account);
      if (session.status !== 'open')
        throw new StripeRefusal(400, 'Only Checkout Sessions with a status of open can be expired.');
      session.status = 'expired';
      emit(box, 'checkout.session.expired', account, sessionJson(session, sandbox.publicUrl()));
      return sessionJson(session, sandbox.publicUrl());
    }),
  );
  routes.get(
    '/payment_intents/:id',
    faults('retrievePaymentIntent'),
    question(box, (c, account) => intentJson(intentOf(c.req.param('id') ?? '', account))),
  );
  routes.post(
    '/refunds',
    faults('refund'),
    command(box, ({ account, read }) => {
      const form = read(RefundForm);
      const intent = intentOf(
        form.payment_intent ?? state.data.intents.find((each) => each.charge === form.charge)?.id ?? '',
        account,
      );
      const left = intent.amount - intent.refunded;
      if (intent.status !== 'succeeded')
        throw new StripeRefusal(400, 'This PaymentIntent does not have a successful charge to refund.');
      if (left === 0)
        throw new StripeRefusal(
          400,
          `Charge ${intent.charge ?? ''} has already been refunded.`,
          'charge_already_refunded',
        );
      const amount = form.amount ?? left;
      if (amount > left)
        throw new StripeRefusal(
          400,
          `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
          'amount_too_large',
        );
      return refundJson(refundIntent(box, intent, amount, form.metadata), intent.charge);
    }),
  );
  routes.get(
    '/disputes/:id',
    faults('retrieveDispute'),
    question(box, (c, account) => {
      const id = c.req.param('id') ?? '';
      const dispute = state.data.disputes?.find((each) => each.id === id && each.account === account);
      return disputeJson(dispute ?? missing('dispute', id));
    }),
  );
  routes.get(
    '/events/:id',
    faults('retrieveEvent'),
    question(box, (c, account) => {
      const id = c.req.param('id') ?? '';
      const event = state.data.events.find((each) => each.id === id && each.account === account);
      return JSON.parse(event?.body ?? missing('event', id));
    }),
  );
  routes.route('/', payoutRoutes(box, refusals));
  return routes;
};
