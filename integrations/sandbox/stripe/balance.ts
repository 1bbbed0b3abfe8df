import { emit } from './emit.ts';
import { payoutJson } from './payout-json.ts';
import { type Intent, nowSeconds, type Payout, type StripeBox, stripeId, type Transaction } from './state.ts';

/** What Stripe keeps of a European card's payment: 1.5 % and one leu; and what a dispute costs until it is won. */
const feeOf = (amount: number): number => Math.round(amount * 0.015) + 100;
const DISPUTE_FEE = 7_500;
const DAY_SECONDS = 86_400;

type Cause = Pick<Transaction, 'category' | 'source'> & { amount: number };

/** Moves an account's balance by what happened to one of its payments. */
export function move(
  { state }: StripeBox,
  { account, currency, id: intent }: Intent,
  { category, source, amount }: Cause,
): void {
  const fees = { charge: feeOf(amount), refund: 0, dispute: DISPUTE_FEE, dispute_reversal: -DISPUTE_FEE, payout: 0 };
  const type = category === 'charge' || category === 'refund' ? category : 'adjustment';
  const transaction: Transaction = {
    id: stripeId('txn'),
    account,
    type,
    category,
    amount: category === 'refund' || category === 'dispute' ? -amount : amount,
    fee: fees[category],
    currency,
    source,
    intent,
    payout: undefined,
    created: nowSeconds(),
  };
  state.data.transactions = [...(state.data.transactions ?? []), transaction];
}

/** Sends what an account holds to its bank, as the schedule would tomorrow. Undefined when there is nothing to send. */
export function payOut(box: StripeBox, account: string): Payout | undefined {
  const waiting = (box.state.data.transactions ?? []).filter((one) => one.account === account && !one.payout);
  const amount = waiting.reduce((sum, one) => sum + one.amount - one.fee, 0);
  const [first] = waiting;
  if (!first || amount === 0) return undefined;
  const created = nowSeconds();
  const payout: Payout = {
    id: stripeId('po'),
    account,
    amount,
    currency: first.currency,
    status: 'paid',
    arrival: created + DAY_SECONDS,
    created,
  };
  for (const one of waiting) one.payout = payout.id;
  const own: Transaction = { id: stripeId('txn'), account, type: 'payout', category: 'payout', amount: -amount, fee: 0, currency: first.currency, source: payout.id, intent: undefined, payout: payout.id, created }; // prettier-ignore
  box.state.data.transactions = [...(box.state.data.transactions ?? []), own];
  box.state.data.payouts = [...(box.state.data.payouts ?? []), payout];
  box.state.save();
  emit(box, 'payout.paid', account, payoutJson(payout));
  return payout;
}
