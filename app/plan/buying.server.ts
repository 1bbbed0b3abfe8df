import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { asInput, submit } from '#app/http/form-verb.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { appUrl, operatorCui, stripeService } from '#app/http/wiring.server.ts';
import { type Actor, systemActor } from '#domain/kernel/actor.ts';
import { Unavailable } from '#domain/kernel/errors.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import { id } from '#domain/kernel/schemas.ts';
import { keepPlanCheckout } from '#domain/plans/keep-plan-checkout.ts';
import { Months, type PlanOrder } from '#domain/plans/model/order.ts';
import { operatorTenant } from '#domain/identity/operator-tenant.ts';
import { orderPremium } from '#domain/plans/order-premium.ts';
import { quotePremium } from '#domain/plans/quote-premium.ts';
import { showOrder } from '#domain/plans/show-order.ts';

/** «Continuă la plată»: the operator is asked what it takes today, the order is written, and a card goes on to Stripe. */
export async function buyAct({ request }: ActionFunctionArgs): Promise<unknown> {
  const actor = await requireActor(request);
  return submit(request, await readForm(request), async ({ months, way }, meta) => {
    const quote = await quotePremium(await seller(actor), asInput<typeof quotePremium.definition.input>({ months }));
    const [net, gross] = [formatDecimal(quote.net, 2), formatDecimal(quote.gross, 2)];
    const order = await orderPremium(
      actor,
      asInput<typeof orderPremium.definition.input>({ months, way, net, gross }),
      meta,
    );
    return redirect(order.way === 'card' ? await pageOfStripe(actor, order) : '/plan#order');
  });
}

/** «Plătește cu cardul» of an order whose page of Stripe was left. */
export async function payAct({ request }: ActionFunctionArgs): Promise<unknown> {
  const actor = await requireActor(request);
  return submit(request, await readForm(request), async ({ orderId }) =>
    redirect(await pageOfStripe(actor, await showOrder(actor, { orderId: id<'planOrder'>().parse(orderId) }))),
  );
}

/** @throws Unavailable where nobody sells Premium */
async function seller(actor: Actor) {
  const tenantId = await operatorTenant(operatorCui());
  if (tenantId === undefined) throw new Unavailable('plans.errors.noSeller');
  return systemActor(tenantId, 'quote of Premium', actor.asOf);
}

/** The page of Stripe on the operator's own account: the one that is open, or a new one. @throws Unavailable */
async function pageOfStripe(actor: Actor, order: PlanOrder): Promise<string> {
  const { id: orderId, checkoutRef, gross } = order;
  const months = Months.parse(order.months);
  const before = checkoutRef === null ? undefined : await stripeService().checkout(checkoutRef);
  if (before?.kind === 'unavailable') throw new Unavailable('collections.errors.stripeAway');
  if (before?.kind === 'ok' && before.checkout.state === 'complete') return '/plan?pending=1#order';
  if (before?.kind === 'ok' && before.checkout.url !== undefined) return before.checkout.url;
  const made = await stripeService().createCheckout({
    amountBani: gross,
    description: `CRM AMC Premium · ${months === 1 ? '1 lună' : `${months} luni`}`,
    successUrl: `${appUrl()}/plan?pending=1#order`,
    cancelUrl: `${appUrl()}/plan#order`,
    idempotencyKey: checkoutRef === null ? orderId : `${orderId}/${checkoutRef}`,
    metadata: { tenantId: actor.tenantId, orderId },
  });
  if (made.kind !== 'ok') throw new Unavailable('collections.errors.stripeAway');
  await keepPlanCheckout(actor, { orderId, checkoutRef: made.checkout.id });
  return made.checkout.url ?? '/plan?pending=1#order';
}
