import type { Account, Dispute, Intent, Refund, Session } from './state.ts';

/** Written out, never read by type. */
export type Json = Record<string, unknown>;

export const SESSION_SECONDS = 24 * 3600;

/** The objects as Stripe writes them; members that nobody reads are left out. */
export const sessionJson = (session: Session, publicUrl: string): Json => ({
  id: session.id,
  object: 'checkout.session',
  mode: 'payment',
  status: session.status,
  payment_status: session.status === 'complete' ? 'paid' : 'unpaid',
  url: session.status === 'open' ? `${publicUrl}/stripe/pay/${session.id}` : null,
  amount_subtotal: session.amount,
  amount_total: session.amount,
  currency: session.currency,
  payment_intent: session.intent ?? null,
  customer: null,
  customer_email: session.email ?? null,
  customer_details: session.email === undefined ? null : { email: session.email },
  success_url: session.successUrl,
  cancel_url: session.cancelUrl ?? null,
  metadata: session.metadata,
  created: session.created,
  expires_at: session.created + SESSION_SECONDS,
  livemode: false,
});

export const intentJson = (intent: Intent): Json => ({
  id: intent.id,
  object: 'payment_intent',
  status: intent.status,
  amount: intent.amount,
  amount_received: intent.status === 'succeeded' ? intent.amount : 0,
  currency: intent.currency,
  latest_charge: intent.charge ?? null,
  description: intent.description ?? null,
  last_payment_error:
    intent.failure === undefined
      ? null
      : { type: 'card_error', code: 'card_declined', decline_code: 'generic_decline', message: intent.failure },
  metadata: intent.metadata,
  payment_method_types: ['card'],
  created: intent.created,
  livemode: false,
});

export const chargeJson = (intent: Intent): Json => ({
  id: intent.charge ?? '',
  object: 'charge',
  amount: intent.amount,
  amount_captured: intent.amount,
  amount_refunded: intent.refunded,
  currency: intent.currency,
  paid: true,
  refunded: intent.refunded >= intent.amount,
  status: 'succeeded',
  payment_intent: intent.id,
  metadata: intent.metadata,
  created: intent.created,
  livemode: false,
});

export const refundJson = (refund: Refund, charge: string | undefined): Json => ({
  id: refund.id,
  object: 'refund',
  amount: refund.amount,
  currency: refund.currency,
  status: 'succeeded',
  payment_intent: refund.intent,
  charge: charge ?? null,
  metadata: refund.metadata,
  created: refund.created,
});

export const disputeJson = (dispute: Dispute): Json => ({
  id: dispute.id,
  object: 'dispute',
  amount: dispute.amount,
  currency: dispute.currency,
  status: dispute.status,
  reason: 'general',
  payment_intent: dispute.intent,
  charge: dispute.charge,
  metadata: {},
  created: dispute.created,
  livemode: false,
});

export const accountJson = (account: Account): Json => ({
  id: account.id,
  object: 'account',
  type: 'standard',
  country: account.country,
  default_currency: 'ron',
  email: account.email ?? null,
  business_profile: { name: account.name ?? null },
  charges_enabled: account.isSubmitted,
  payouts_enabled: account.isSubmitted,
  details_submitted: account.isSubmitted,
  requirements: { currently_due: account.isSubmitted ? [] : ['external_account'], disabled_reason: null },
  metadata: account.metadata,
  created: account.created,
});
