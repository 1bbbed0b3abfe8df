import type StripeSdk from 'stripe';

export type CheckoutOrder = {
  /** The company's connected account; left out for the operator's own. */
  account?: string;
  /** What is paid, in bani. */
  amountBani: bigint;
  /** Shown to the person who pays. */
  description: string;
  /** Offered as the receipt's address. */
  customerEmail?: string;
  /** `{CHECKOUT_SESSION_ID}` in it becomes the session's id. */
  successUrl: string;
  cancelUrl: string;
  /** A stable key of this attempt to pay. */
  idempotencyKey: string;
  /** Copied to the session and to the payment. */
  metadata: Record<string, string>;
  locale?: 'ro' | 'en';
};

export type Checkout = {
  id: string;
  state: 'open' | 'complete' | 'expired';
  isPaid: boolean;
  /** Where the person pays; gone once it is no longer open. */
  url: string | undefined;
  paymentIntentId: string | undefined;
  amountBani: bigint;
  /** Lower case, `ron`. */
  currency: string;
  metadata: Record<string, string>;
};

export type Payment = {
  id: string;
  state: 'succeeded' | 'processing' | 'canceled' | 'open';
  amountBani: bigint;
  receivedBani: bigint;
  currency: string;
  chargeId: string | undefined;
  /** Why the last attempt failed, in Stripe's words for the payer. */
  failure: string | undefined;
  metadata: Record<string, string>;
};

/** A direct charge in RON: the money is the connected account's, never ours. */
export const checkoutParams = (order: CheckoutOrder): StripeSdk.Checkout.SessionCreateParams => ({
  mode: 'payment',
  line_items: [
    {
      quantity: 1,
      price_data: {
        currency: 'ron',
        unit_amount: bani(order.amountBani),
        product_data: { name: order.description },
      },
    },
  ],
  success_url: order.successUrl,
  cancel_url: order.cancelUrl,
  locale: order.locale ?? 'ro',
  metadata: order.metadata,
  payment_intent_data: { metadata: order.metadata, description: order.description },
  ...(order.customerEmail === undefined ? {} : { customer_email: order.customerEmail }),
});

/** @throws RangeError for an amount that Stripe's 8 digits do not hold or that is not positive */
export const bani = (amount: bigint): number => {
  if (amount <= 0n || amount > 99_999_999n) throw new RangeError(`${amount} bani cannot be paid by card`);
  return Number(amount);
};

export const toCheckout = (session: StripeSdk.Checkout.Session): Checkout => ({
  id: session.id,
  state: sessionState(session.status),
  isPaid: session.payment_status === 'paid',
  url: session.url ?? undefined,
  paymentIntentId: idOf(session.payment_intent),
  amountBani: BigInt(session.amount_total ?? 0),
  currency: session.currency ?? '',
  metadata: session.metadata ?? {},
});

export const toPayment = (intent: StripeSdk.PaymentIntent): Payment => ({
  id: intent.id,
  state: paymentState(intent.status),
  amountBani: BigInt(intent.amount),
  receivedBani: BigInt(intent.amount_received),
  currency: intent.currency,
  chargeId: idOf(intent.latest_charge),
  failure: intent.last_payment_error?.message ?? undefined,
  metadata: intent.metadata,
});

const sessionState = (status: string | null): Checkout['state'] => {
  if (status === 'complete' || status === 'expired') return status;
  return 'open';
};

/** Everything before the end is `open`: a card to be given, a confirmation to be made. */
const paymentState = (status: string): Payment['state'] => {
  if (status === 'succeeded' || status === 'processing' || status === 'canceled') return status;
  return 'open';
};

const idOf = (reference: string | { id: string } | null): string | undefined =>
  typeof reference === 'string' ? reference : reference?.id;
