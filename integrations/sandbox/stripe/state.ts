import { randomBytes } from 'node:crypto';
import type { Sandbox } from '../core/sandbox.ts';
import type { Store } from '../core/store.ts';

export type Metadata = Record<string, string>;

export type Account = {
  id: string;
  email: string | undefined;
  name: string | undefined;
  country: string;
  metadata: Metadata;
  isSubmitted: boolean;
  created: number;
};

export type Link = {
  token: string;
  account: string;
  refreshUrl: string;
  returnUrl: string;
  expiresAt: number;
  isUsed: boolean;
};

export type Session = {
  id: string;
  account: string | undefined;
  status: 'open' | 'complete' | 'expired';
  amount: number;
  currency: string;
  title: string;
  successUrl: string;
  cancelUrl: string | undefined;
  email: string | undefined;
  intentMetadata: Metadata;
  intentDescription: string | undefined;
  intent: string | undefined;
  metadata: Metadata;
  created: number;
};

export type Intent = {
  id: string;
  account: string | undefined;
  status: 'requires_payment_method' | 'requires_action' | 'succeeded';
  amount: number;
  currency: string;
  charge: string | undefined;
  refunded: number;
  failure: string | undefined;
  description: string | undefined;
  metadata: Metadata;
  created: number;
};

export type Refund = {
  id: string;
  account: string | undefined;
  intent: string;
  amount: number;
  currency: string;
  metadata: Metadata;
  created: number;
};

export type Dispute = {
  id: string;
  account: string | undefined;
  intent: string;
  charge: string;
  status: 'needs_response' | 'won' | 'lost';
  amount: number;
  currency: string;
  created: number;
};

/** A movement of an account's balance; `source` is the charge, refund or dispute that caused it. */
export type Transaction = {
  id: string;
  account: string | undefined;
  type: 'charge' | 'refund' | 'adjustment' | 'payout';
  category: 'charge' | 'refund' | 'dispute' | 'dispute_reversal' | 'payout';
  amount: number;
  fee: number;
  currency: string;
  source: string;
  intent: string | undefined;
  payout: string | undefined;
  created: number;
};

export type Payout = {
  id: string;
  account: string | undefined;
  amount: number;
  currency: string;
  status: 'in_transit' | 'paid' | 'failed';
  arrival: number;
  created: number;
};

export type StripeState = {
  accounts: Account[];
  links: Link[];
  sessions: Session[];
  intents: Intent[];
  refunds: Refund[];
  /** Absent in what was kept before there were any. */
  disputes?: Dispute[];
  transactions?: Transaction[];
  payouts?: Payout[];
  events: { id: string; account: string | undefined; body: string }[];
  /** Answers given under an idempotency key, so that asking again gives the same and does nothing. */
  answers: Record<string, { hash: string; body: string }>;
};

export type StripeBox = { sandbox: Sandbox; state: Store<StripeState> };

export const openStripe = (sandbox: Sandbox): StripeBox => ({
  sandbox,
  state: sandbox.store<StripeState>('stripe', () => ({
    accounts: [],
    links: [],
    sessions: [],
    intents: [],
    refunds: [],
    events: [],
    answers: {},
  })),
});

export const stripeId = (prefix: string): string => `${prefix}_${randomBytes(12).toString('hex')}`;
export const nowSeconds = (): number => Math.floor(Date.now() / 1000);
