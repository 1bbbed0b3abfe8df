import { z } from 'zod';
import { settleCardPayment } from '#domain/collections/settle-card-payment.ts';
import { tenantOfAccount } from '#domain/inbox/tenant-of.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import type { Id, TenantId } from '#domain/kernel/pure/ids.ts';
import { isId } from '#domain/kernel/pure/ids.ts';
import type { Stripe } from '#integrations/stripe/client.ts';
import { readStripeEvent } from '#integrations/stripe/event.ts';
import type { Handler } from '../inbox-relay.ts';
import { systemVerb } from '../system-verb.ts';

const settle = systemVerb(settleCardPayment, 'card payment');

/**
 * Stripe's events on companies' accounts. The event is only a hint: the payment is read back on its account, and the verb
 * settles it once however many events tell of it. An account that is nobody's, or a payment that is not ours, is ignored.
 */
export const stripeHandler =
  ({ stripe }: { stripe: Stripe }): Handler =>
  async ({ payload, receivedAt }) => {
    const event = readStripeEvent(payload);
    if (!event?.account || event.paymentIntentId === undefined) return 'ignored';
    const tenantId = await tenantOfAccount(event.account);
    if (tenantId === undefined) return 'ignored';
    const read = await stripe.payment(event.paymentIntentId, event.account);
    if (read.kind === 'refused') return 'ignored';
    if (read.kind !== 'ok') throw new Error(`Stripe does not answer: ${read.reason}`);
    const { payment } = read;
    const paymentId = payment.metadata['paymentId'] ?? '';
    if (!isPayment(paymentId)) return 'ignored';
    const outcome = outcomeOf(event.type, payment.state);
    if (outcome === undefined) return 'ignored';
    await settle(callAt(tenantId, receivedAt), {
      paymentId,
      accountId: event.account,
      outcome,
      received: formatDecimal(outcome === 'refunded' ? refundedOf(payload) : payment.receivedBani, 2),
      currency: payment.currency.toUpperCase(),
      intentId: payment.id,
    });
    return 'done';
  };

const callAt = (tenantId: TenantId, at: Date) => ({ tenantId, asOf: at.getTime() });

const isPayment = (text: string): text is Id<'payment'> => isId<'payment'>(text);

/** The state is Stripe's present one; only a refund is told by the event's name, because the payment stays «succeeded». */
function outcomeOf(type: string, state: 'succeeded' | 'processing' | 'canceled' | 'open') {
  if (type === 'charge.refunded') return 'refunded' as const;
  if (state === 'succeeded') return 'succeeded' as const;
  return state === 'canceled' || type === 'payment_intent.payment_failed' ? ('failed' as const) : undefined;
}

const Charge = z.object({ data: z.object({ object: z.object({ amount_refunded: z.number().int() }) }) });

/** What was given back in all, as the signed event says: a payment read back does not tell it. */
const refundedOf = (payload: unknown): bigint => BigInt(Charge.parse(payload).data.object.amount_refunded);
