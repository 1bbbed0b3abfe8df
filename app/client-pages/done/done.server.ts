import { redirect } from '@remix-run/node';
import { linkLoader } from '#app/http/link-page.server.ts';
import { heldPortal } from '#app/http/portal-cookie.server.ts';
import { liveTopic } from '#app/live-topic.server.ts';
import { stripeAccountOf } from '#domain/identity/stripe-account.ts';
import type { ClientActor } from '#domain/kernel/actor.ts';
import { id } from '#domain/kernel/schemas.ts';
import { listPayable } from '#domain/portal/list-payable.ts';
import { readPayment } from '#domain/portal/read-payment.ts';
import { companyOfPage } from '../document-page.server.ts';
import { readPart } from '../parts.server.ts';
import { outcomeOf } from './outcome.ts';

const PaymentId = id<'payment'>();

/** What stands on the page after an answer or a payment: what was done, proof, copy, and what comes next. Before either, the document. */
export const doneLoader = linkLoader(async ({ actor, state, request, page, params: { token = '', documentId } }) => {
  if (state !== 'open') throw redirect(page);
  const company = await companyOfPage(actor, token);
  const isBelowPortal = actor.purpose === 'portal' || documentId !== undefined;
  const portal = isBelowPortal ? `/p/${token}/home` : await heldPortal(request, actor);
  const asked = PaymentId.safeParse(new URL(request.url).searchParams.get('payment'));
  const payment = asked.success ? await readPayment(actor, { paymentId: asked.data }) : undefined;
  const outcome = payment || actor.purpose === 'portal' ? undefined : outcomeOf(await readPart(actor));
  if (!payment && !outcome) throw redirect(page);
  return {
    company: { ...company, portal },
    page,
    hasPaper: actor.purpose !== 'portal',
    payment,
    outcome,
    toPay: outcome ? await payableNow(actor) : [],
    live: liveTopic(actor.tenantId, actor.clientId),
  };
});

/** What of the same business can be paid by card at once. */
async function payableNow(actor: ClientActor) {
  const [{ papers }, account] = await Promise.all([listPayable(actor, {}), stripeAccountOf(actor.tenantId)]);
  return account?.state === 'ready' ? papers.filter(({ offersCard }) => offersCard) : [];
}
