import StripeSdk from 'stripe';
import { z } from 'zod';
import {
  bani,
  type Checkout,
  type CheckoutOrder,
  checkoutParams,
  type Payment,
  toCheckout,
  toPayment,
} from './checkout.ts';
import { linesOf, type Payout, type PayoutLine, toPayout } from './payout.ts';
import { ask, attempt, type Failure, type Refused, type Unavailable } from './outcome.ts';

export type StripeOptions = { apiUrl: string; secretKey: string; timeoutMs?: number };

export type ConnectedAccount = {
  id: string;
  /** May take card payments now. */
  canCharge: boolean;
  /** The company has finished Stripe's questions. */
  isSubmitted: boolean;
  businessName: string | undefined;
};

export type AccountOrder = {
  email?: string;
  businessName?: string;
  idempotencyKey: string;
  metadata: Record<string, string>;
};
export type RefundOrder = {
  account?: string;
  paymentIntentId: string;
  /** Bani; the whole payment when left out. */
  amountBani?: bigint;
  idempotencyKey: string;
  metadata: Record<string, string>;
};
export type Refund = {
  id: string;
  state: 'succeeded' | 'pending' | 'failed';
  amountBani: bigint;
  paymentIntentId: string;
};

/** A payer asked the bank for the money back. */
export type Dispute = {
  id: string;
  state: 'open' | 'won' | 'lost';
  amountBani: bigint;
  currency: string;
};

type Answer<T> = Promise<({ kind: 'ok' } & T) | Failure>;
type Read<T> = Promise<({ kind: 'ok' } & T) | Refused | Unavailable>;

export type Stripe = {
  /** A page on which a person pays by card, on the company's own account. */
  createCheckout(order: CheckoutOrder): Answer<{ checkout: Checkout }>;
  checkout(id: string, account?: string): Read<{ checkout: Checkout }>;
  payment(id: string, account?: string): Read<{ payment: Payment }>;
  dispute(id: string, account?: string): Read<{ dispute: Dispute }>;
  /** The latest payouts of an account, at most 100. */
  payouts(account: string): Read<{ payouts: Payout[] }>;
  /** One payout with everything in it. */
  payout(id: string, account: string): Read<{ payout: Payout; lines: PayoutLine[] }>;
  createAccount(order: AccountOrder): Answer<{ account: ConnectedAccount }>;
  account(id: string): Read<{ account: ConnectedAccount }>;
  /** Where the company answers Stripe's questions; the address works once and for minutes. */
  createAccountLink(order: {
    account: string;
    refreshUrl: string;
    returnUrl: string;
  }): Answer<{ url: string; expiresAt: Date }>;
  refund(order: RefundOrder): Answer<{ refund: Refund }>;
  /**
   * An event whose signature over the raw body is right and no older than five minutes; undefined for any other.
   * @param raw the body exactly as it came
   */
  verifyEvent(
    raw: string | Uint8Array,
    signature: string,
    secret: string,
  ): { eventId: string; type: string; payload: Record<string, unknown> } | undefined;
};

const Payload = z.looseObject({ id: z.string(), type: z.string() });

/** Card payments through Stripe, as the platform of connected accounts. Outcomes are values; retries belong to the caller. */
export const stripeClient = ({ apiUrl, secretKey, timeoutMs = 20_000 }: StripeOptions): Stripe => {
  const { hostname, port, protocol } = new URL(apiUrl);
  const isPlain = protocol === 'http:';
  const sdk = new StripeSdk(secretKey, {
    host: hostname,
    port: port === '' ? (isPlain ? 80 : 443) : port,
    protocol: isPlain ? 'http' : 'https',
    timeout: timeoutMs,
    maxNetworkRetries: 0,
    telemetry: false,
  });
  const on = (account: string | undefined) => (account === undefined ? {} : { stripeAccount: account });

  return {
    createCheckout: (order) => {
      const { idempotencyKey } = order;
      const params = checkoutParams(order);
      return attempt(async () => ({
        checkout: toCheckout(await sdk.checkout.sessions.create(params, { idempotencyKey, ...on(order.account) })),
      }));
    },
    checkout: (id, account) =>
      ask(async () => ({ checkout: toCheckout(await sdk.checkout.sessions.retrieve(id, {}, on(account))) })),
    payment: (id, account) =>
      ask(async () => ({ payment: toPayment(await sdk.paymentIntents.retrieve(id, {}, on(account))) })),
    dispute: (id, account) =>
      ask(async () => ({ dispute: toDispute(await sdk.disputes.retrieve(id, {}, on(account))) })),
    payouts: (account) =>
      ask(async () => ({ payouts: (await sdk.payouts.list({ limit: 100 }, on(account))).data.map(toPayout) })),
    payout: (id, account) =>
      ask(async () => ({
        payout: toPayout(await sdk.payouts.retrieve(id, {}, on(account))),
        lines: await linesOf(sdk, id, on(account)),
      })),
    createAccount: (order) => attempt(async () => ({ account: toAccount(await createAccount(sdk, order)) })),
    account: (id) => ask(async () => ({ account: toAccount(await sdk.accounts.retrieve(id)) })),
    createAccountLink: ({ account, refreshUrl, returnUrl }) =>
      attempt(async () => {
        const link = await sdk.accountLinks.create({
          account,
          refresh_url: refreshUrl,
          return_url: returnUrl,
          type: 'account_onboarding',
        });
        return { url: link.url, expiresAt: new Date(link.expires_at * 1000) };
      }),
    refund: (order) =>
      attempt(async () => ({ refund: toRefund(await createRefund(sdk, order, on(order.account)), order) })),
    verifyEvent: (raw, signature, secret) => {
      try {
        const event = Payload.parse(sdk.webhooks.constructEvent(Buffer.from(raw), signature, secret));
        return { eventId: event.id, type: event.type, payload: event };
      } catch {
        return undefined;
      }
    },
  };
};

/** A standard account: the company has its own Stripe dashboard, fees and losses. */
const createAccount = (sdk: StripeSdk, { email, businessName, idempotencyKey, metadata }: AccountOrder) =>
  sdk.accounts.create(
    {
      type: 'standard',
      country: 'RO',
      metadata,
      ...(email === undefined ? {} : { email }),
      ...(businessName === undefined ? {} : { business_profile: { name: businessName } }),
    },
    { idempotencyKey },
  );

const createRefund = (sdk: StripeSdk, order: RefundOrder, on: StripeSdk.RequestOptions) =>
  sdk.refunds.create(
    {
      payment_intent: order.paymentIntentId,
      metadata: order.metadata,
      ...(order.amountBani === undefined ? {} : { amount: bani(order.amountBani) }),
    },
    { idempotencyKey: order.idempotencyKey, ...on },
  );

const toAccount = (account: StripeSdk.Account): ConnectedAccount => ({
  id: account.id,
  canCharge: account.charges_enabled,
  isSubmitted: account.details_submitted,
  businessName: account.business_profile?.name ?? undefined,
});

const toRefund = ({ id, status, amount }: StripeSdk.Refund, { paymentIntentId }: RefundOrder): Refund => ({
  id,
  state: status === 'succeeded' || status === 'pending' ? status : 'failed',
  amountBani: BigInt(amount),
  paymentIntentId,
});

/** An enquiry that was closed before it became a dispute is won: the money stays. */
const toDispute = ({ id, status, amount, currency }: StripeSdk.Dispute): Dispute => ({
  id,
  state: status === 'lost' ? 'lost' : status === 'won' || status === 'warning_closed' ? 'won' : 'open',
  amountBani: BigInt(amount),
  currency,
});
