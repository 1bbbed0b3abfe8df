import type StripeSdk from 'stripe';

export type Payout = {
  id: string;
  state: 'pending' | 'in_transit' | 'paid' | 'failed' | 'canceled';
  /** What reaches the bank; negative when it is taken from there. */
  amountBani: bigint;
  /** Lower case, `ron`. */
  currency: string;
  arrivesAt: Date;
};

/** One movement of a payout: its amount less its fee is what it adds. */
export type PayoutLine = {
  id: string;
  kind: 'charge' | 'refund' | 'dispute' | 'dispute_won' | 'fee' | 'other';
  amountBani: bigint;
  feeBani: bigint;
  at: Date;
  /** The payment that it is of. */
  paymentIntentId: string | undefined;
  description: string | undefined;
};

/** No payout of a small company holds more. */
const MOST_LINES = 10_000;
const PAGE = 100;

const STATES: readonly Payout['state'][] = ['pending', 'in_transit', 'paid', 'failed', 'canceled'];

export const toPayout = ({ id, status, amount, currency, arrival_date: arrival }: StripeSdk.Payout): Payout => ({
  id,
  state: STATES.find((one) => one === status) ?? 'pending',
  amountBani: BigInt(amount),
  currency,
  arrivesAt: new Date(arrival * 1000),
});

/** The movements of a payout without the payout's own, each with the payment it is of. */
export async function linesOf(sdk: StripeSdk, payout: string, on: StripeSdk.RequestOptions): Promise<PayoutLine[]> {
  const listed = sdk.balanceTransactions.list({ payout, limit: PAGE, expand: ['data.source'] }, on);
  const rows = await listed.autoPagingToArray({ limit: MOST_LINES });
  return rows.filter(({ type }) => type !== 'payout').map(toLine);
}

const toLine = (row: StripeSdk.BalanceTransaction): PayoutLine => ({
  id: row.id,
  kind: KINDS[row.reporting_category] ?? 'other',
  amountBani: BigInt(row.amount),
  feeBani: BigInt(row.fee),
  at: new Date(row.created * 1000),
  paymentIntentId: intentOf(row.source),
  description: row.description ?? undefined,
});

const KINDS: Readonly<Record<string, PayoutLine['kind']>> = {
  charge: 'charge',
  refund: 'refund',
  partial_capture_reversal: 'refund',
  dispute: 'dispute',
  dispute_reversal: 'dispute_won',
  fee: 'fee',
};

function intentOf(source: StripeSdk.BalanceTransaction['source']): string | undefined {
  if (source === null || typeof source === 'string' || !('payment_intent' in source)) return undefined;
  const intent = source.payment_intent;
  return typeof intent === 'string' ? intent : intent?.id;
}
