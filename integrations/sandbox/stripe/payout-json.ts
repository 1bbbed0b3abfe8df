import type { Json } from './json.ts';
import type { Payout, Transaction } from './state.ts';

export const payoutJson = ({ id, amount, currency, status, arrival, created }: Payout): Json => ({
  id,
  object: 'payout',
  amount,
  arrival_date: arrival,
  automatic: true,
  currency,
  description: 'STRIPE PAYOUT',
  method: 'standard',
  status,
  statement_descriptor: null,
  type: 'bank_account',
  metadata: {},
  created,
  livemode: false,
});

/** With its source as an object when that was asked for. */
export const transactionJson = (one: Transaction, isExpanded: boolean): Json => ({
  id: one.id,
  object: 'balance_transaction',
  amount: one.amount,
  available_on: one.created,
  currency: one.currency,
  description: null,
  fee: one.fee,
  net: one.amount - one.fee,
  reporting_category: one.category,
  source: isExpanded ? { id: one.source, object: KINDS[one.category], payment_intent: one.intent ?? null } : one.source,
  status: 'available',
  type: one.type,
  created: one.created,
});

const KINDS = {
  charge: 'charge',
  refund: 'refund',
  dispute: 'dispute',
  dispute_reversal: 'dispute',
  payout: 'payout',
} as const;
