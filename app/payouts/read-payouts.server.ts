import { stripeService } from '#app/http/wiring.server.ts';
import { stripeAccountOf } from '#domain/identity/stripe-account.ts';
import type { PersonActor } from '#domain/kernel/actor.ts';
import { keepPayout } from '#domain/payouts/keep-payout.ts';
import { knownPayouts } from '#domain/payouts/known-payouts.ts';
import { asKept } from '#domain/payouts/model/told.ts';

/**
 * Reads what Stripe has sent to the company's bank and is not in the books as its last word. @returns how many payouts were
 * read; undefined when Stripe does not answer @throws Forbidden
 */
export async function readPayouts(actor: PersonActor): Promise<number | undefined> {
  const { references } = await knownPayouts(actor, {});
  const account = await stripeAccountOf(actor.tenantId);
  if (account === undefined) return 0;
  const stripe = stripeService();
  const listed = await stripe.payouts(account.accountId);
  if (listed.kind !== 'ok') return undefined;
  const known = new Set(references);
  const fresh = listed.payouts.filter(({ id }) => !known.has(id));
  for (const { id } of fresh) {
    const read = await stripe.payout(id, account.accountId);
    if (read.kind !== 'ok') return undefined;
    await keepPayout(actor, asKept(account.accountId, read.payout, read.lines));
  }
  return fresh.length;
}
