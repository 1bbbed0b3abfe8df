import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { LINK_HEADERS, linkOf } from '#app/http/link-page.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { submit } from '#app/http/form-verb.server.ts';
import { appUrl, stripeService } from '#app/http/wiring.server.ts';
import { keepCheckout } from '#domain/collections/keep-checkout.ts';
import { startCardPayment } from '#domain/collections/start-card-payment.ts';
import { stripeAccountOf } from '#domain/identity/stripe-account.ts';
import { crashAt } from '#domain/kernel/crash-point.ts';
import type { ClientActor } from '#domain/kernel/actor.ts';
import { Conflict, NotFound, Unavailable } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';

const InvoiceId = id<'invoice'>();

/** «Plătește»: the payment is begun here, then Stripe makes its page on the company's own account, and the client goes there. */
export async function payAct(args: ActionFunctionArgs): Promise<unknown> {
  const opened = await linkOf(args);
  if (opened.state !== 'open') throw new NotFound();
  const { request, params } = args;
  return submit(request, await readForm(request), async () =>
    redirect(await checkoutAddress(opened.actor, `/p/${params['token'] ?? ''}`), { headers: LINK_HEADERS }),
  );
}

async function checkoutAddress(actor: ClientActor, page: string): Promise<string> {
  const account = await stripeAccountOf(actor.tenantId);
  if (account?.state !== 'ready') throw new Conflict('collections.errors.noCard');
  const { accountId } = account;
  const invoiceId = InvoiceId.parse(actor.subjectId);
  const begun = await startCardPayment(actor, { invoiceId });
  crashAt('checkout:after-start');
  const { paymentId, amount, number, checkoutId } = begun;
  const before =
    checkoutId === null ? undefined : await stripeService().checkout(checkoutId, begun.checkoutAccountId ?? accountId);
  if (before?.kind === 'unavailable') throw new Unavailable('collections.errors.stripeAway');
  if (before?.kind === 'ok') {
    if (before.checkout.state === 'complete') return `${page}?pending=1`;
    if (before.checkout.state === 'open' && before.checkout.url !== undefined) return before.checkout.url;
  }
  const made = await stripeService().createCheckout({
    account: accountId,
    amountBani: amount,
    description: number,
    successUrl: `${appUrl()}${page}?pending=1`,
    cancelUrl: `${appUrl()}${page}`,
    // a double click asks under one key; a page that is over is followed by another
    idempotencyKey: checkoutId === null ? paymentId : `${paymentId}/${checkoutId}`,
    metadata: { paymentId },
  });
  if (made.kind !== 'ok') throw new Unavailable('collections.errors.stripeAway');
  crashAt('checkout:after-create');
  await keepCheckout(actor, { paymentId, checkoutId: made.checkout.id, accountId });
  return made.checkout.url ?? `${page}?pending=1`;
}
