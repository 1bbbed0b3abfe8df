import { z } from 'zod';
import { settleCardPayment } from '#domain/collections/settle-card-payment.ts';
import { setStripeAccountState } from '#domain/identity/stripe-account.ts';
import { tenantOfAccount } from '#domain/inbox/tenant-of.ts';
import { keepPayout } from '#domain/payouts/keep-payout.ts';
import { asKept } from '#domain/payouts/model/told.ts';
import { settleOrder } from '#domain/plans/settle-order.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import { type Id, isId } from '#domain/kernel/pure/ids.ts';
import type { Stripe } from '#integrations/stripe/client.ts';
import { readStripeEvent, type StripeEvent } from '#integrations/stripe/event.ts';
import type { Handler } from '../inbox-relay.ts';
import { type SystemCall, systemVerb } from '../system-verb.ts';

const settle = systemVerb(settleCardPayment, 'card payment');
const keep = systemVerb(keepPayout, 'card payout');
const settleOrderOf = systemVerb(settleOrder, 'card payment of Premium');

type AccountEvent = StripeEvent & { account: string };

/**
 * Stripe's events on companies' accounts. An event is only a hint: what it is about is read back on its account, and the
 * verb settles a payment once however many events tell of it. What is nobody's or not ours is ignored.
 */
export const stripeHandler =
  ({ stripe }: { stripe: Stripe }): Handler =>
  async ({ payload, receivedAt }) => {
    const event = readStripeEvent(payload);
    if (event === undefined) return 'ignored';
    if (event.account === undefined) return followOrder(stripe, event, receivedAt);
    const tenantId = await tenantOfAccount(event.account);
    if (tenantId === undefined) return 'ignored';
    const call = { tenantId, asOf: receivedAt.getTime() };
    const own = { ...event, account: event.account };
    if (event.type.startsWith('account.')) return followAccount(stripe, own);
    if (event.type.startsWith('payout.')) return followPayout(stripe, own, call);
    if (event.type === 'checkout.session.expired') return expire(stripe, own, call);
    return followPayment(stripe, own, call, payload);
  };

/** On the operator's own account only Premium is paid for. The order is in what Stripe has of the page, never in the event alone. */
async function followOrder(stripe: Stripe, { type, objectId }: StripeEvent, at: Date): Promise<'done' | 'ignored'> {
  if (type !== 'checkout.session.completed' && type !== 'checkout.session.async_payment_succeeded') return 'ignored';
  const read = await stripe.checkout(objectId);
  requireAnswer(read);
  if (read.kind === 'refused' || !read.checkout.isPaid) return 'ignored';
  const { metadata, paymentIntentId } = read.checkout;
  const { tenantId = '', orderId = '' } = metadata;
  if (!isId<'tenant'>(tenantId) || !isId<'planOrder'>(orderId)) return 'ignored';
  await settleOrderOf({ tenantId, asOf: at.getTime() }, { orderId, reference: paymentIntentId ?? objectId });
  return 'done';
}

async function followAccount(stripe: Stripe, { account, type }: AccountEvent): Promise<'done'> {
  const read =
    type === 'account.application.deauthorized' ? { kind: 'refused' as const } : await stripe.account(account);
  requireAnswer(read);
  const state = read.kind === 'refused' ? 'disconnected' : read.account.canCharge ? 'ready' : 'connecting';
  await setStripeAccountState(account, state);
  return 'done';
}

/** Money on its way to the company's bank, as it stands when asked, with all that is in it. */
async function followPayout(
  stripe: Stripe,
  { account, objectId }: AccountEvent,
  call: SystemCall,
): Promise<'done' | 'ignored'> {
  const read = await stripe.payout(objectId, account);
  requireAnswer(read);
  if (read.kind === 'refused') return 'ignored';
  await keep(call, asKept(account, read.payout, read.lines));
  return 'done';
}

/** A page that nobody paid on within its day: the client may begin again. */
async function expire(
  stripe: Stripe,
  { account, objectId }: AccountEvent,
  call: SystemCall,
): Promise<'done' | 'ignored'> {
  const read = await stripe.checkout(objectId, account);
  requireAnswer(read);
  if (read.kind === 'refused' || read.checkout.state !== 'expired') return 'ignored';
  const { metadata, amountBani, currency } = read.checkout;
  const paymentId = paymentIn(metadata);
  if (paymentId === undefined) return 'ignored';
  await settle(call, {
    paymentId,
    accountId: account,
    outcome: 'failed',
    received: formatDecimal(amountBani, 2),
    currency: currency.toUpperCase(),
    intentId: objectId,
    checkoutId: objectId,
  });
  return 'done';
}

async function followPayment(
  stripe: Stripe,
  { account, type, objectId, paymentIntentId }: AccountEvent,
  call: SystemCall,
  payload: unknown,
): Promise<'done' | 'ignored'> {
  if (paymentIntentId === undefined) return 'ignored';
  const read = await stripe.payment(paymentIntentId, account);
  requireAnswer(read);
  if (read.kind === 'refused') return 'ignored';
  const { id: intentId, state, receivedBani, currency, metadata } = read.payment;
  const paymentId = paymentIn(metadata);
  if (paymentId === undefined) return 'ignored';
  const told = { paymentId, accountId: account, currency: currency.toUpperCase(), intentId };
  if (state === 'succeeded') {
    // also when a refund is told of first: what came must be entered before it can go back
    await settle(call, { ...told, outcome: 'succeeded', received: formatDecimal(receivedBani, 2) });
    if (type === 'charge.refunded')
      await settle(call, { ...told, outcome: 'refunded', received: formatDecimal(refundedIn(payload), 2) });
    if (type.startsWith('charge.dispute.')) return followDispute(stripe, { account, objectId }, call, told);
    return 'done';
  }
  if (state !== 'canceled') return 'ignored'; // open or at the bank: another card may still be tried
  await settle(call, { ...told, outcome: 'failed', received: formatDecimal(receivedBani, 2) });
  return 'done';
}

const DISPUTES = { open: 'disputed', won: 'dispute_won', lost: 'dispute_lost' } as const;

/** A payer's dispute, as it stands when asked, whichever of its events told of it. */
async function followDispute(
  stripe: Stripe,
  { account, objectId }: Pick<AccountEvent, 'account' | 'objectId'>,
  call: SystemCall,
  told: { paymentId: Id<'payment'>; accountId: string; currency: string; intentId: string },
): Promise<'done' | 'ignored'> {
  const read = await stripe.dispute(objectId, account);
  requireAnswer(read);
  if (read.kind === 'refused') return 'ignored';
  const { state, amountBani } = read.dispute;
  const received = formatDecimal(amountBani, 2);
  await settle(call, { ...told, outcome: DISPUTES[state], received, dispute: objectId });
  return 'done';
}

/** What Stripe says of a thing that is not ours to see any more; every other refusal is a fault of our side, which passes. */
const GONE = new Set(['resource_missing', 'account_invalid']);

type Refusable = { kind: 'ok' } | { kind: 'refused'; code?: string } | { kind: 'unavailable'; reason: string };

/** @throws Error when Stripe has not spoken about the thing itself: the event waits and is tried again */
function requireAnswer(read: Refusable): asserts read is Exclude<Refusable, { kind: 'unavailable' }> {
  if (read.kind === 'unavailable') throw new Error(`Stripe does not answer: ${read.reason}`);
  if (read.kind === 'refused' && read.code !== undefined && !GONE.has(read.code))
    throw new Error(`Stripe refuses us: ${read.code}`);
}

const paymentIn = ({ paymentId = '' }: Record<string, string>): Id<'payment'> | undefined =>
  isId<'payment'>(paymentId) ? paymentId : undefined;

const Charge = z.object({ data: z.object({ object: z.object({ amount_refunded: z.number().int() }) }) });

/** What was given back in all, as the signed event says: a payment that is read back does not tell it. */
const refundedIn = (payload: unknown): bigint => BigInt(Charge.parse(payload).data.object.amount_refunded);
