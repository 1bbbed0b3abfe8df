import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { LINK_HEADERS, linkOf, pageOf } from '#app/http/link-page.server.ts';
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
import type { z } from 'zod';

const InvoiceIds = id<'invoice'>().array();

/** Stripe's own limit of what a line may be called. */
const MOST_LETTERS = 250;

type Chosen = (values: Record<string, unknown>, actor: ClientActor) => unknown;

/**
 * «Plătește»: the payment is begun here, then Stripe makes its page on the company's own account, and the client goes there.
 * The form at most names invoices; amounts are read where they stand.
 */
export const payingFor =
  (invoiceIds: Chosen) =>
  async (args: ActionFunctionArgs): Promise<unknown> => {
    const { state, actor } = await linkOf(args);
    if (state !== 'open') throw new NotFound();
    const { request } = args;
    return submit(request, await readForm(request), async (values) => {
      const asked = InvoiceIds.safeParse([invoiceIds(values, actor)].flat());
      if (!asked.success) throw new Conflict('collections.errors.nothingChosen');
      return redirect(await checkoutAddress(actor, asked.data, pageOf(args)), { headers: LINK_HEADERS });
    });
  };

/** The one invoice of the link. */
export const payAct = payingFor((_values, { subjectId }) => subjectId);

/** Invoices that the form names. */
export const payChosen = payingFor(({ invoiceIds = [] }) => invoiceIds);

async function checkoutAddress(
  actor: ClientActor,
  invoiceIds: z.output<typeof InvoiceIds>,
  page: string,
): Promise<string> {
  const account = await stripeAccountOf(actor.tenantId);
  if (account?.state !== 'ready') throw new Conflict('collections.errors.noCard');
  const { accountId } = account;
  const begun = await startCardPayment(actor, { invoiceIds });
  crashAt('checkout:after-start');
  const { paymentId, amount, numbers, checkoutId } = begun;
  const back = `${page}/done?payment=${paymentId}`;
  const before =
    checkoutId === null ? undefined : await stripeService().checkout(checkoutId, begun.checkoutAccountId ?? accountId);
  if (before?.kind === 'unavailable') throw new Unavailable('collections.errors.stripeAway');
  if (before?.kind === 'ok') {
    if (before.checkout.state === 'complete') return back;
    if (before.checkout.state === 'open' && before.checkout.url !== undefined) return before.checkout.url;
  }
  const made = await stripeService().createCheckout({
    account: accountId,
    amountBani: amount,
    description: numbers.join(', ').slice(0, MOST_LETTERS),
    successUrl: `${appUrl()}${back}`,
    cancelUrl: `${appUrl()}${page}`,
    // a double click asks under one key; a page that is over is followed by another
    idempotencyKey: checkoutId === null ? paymentId : `${paymentId}/${checkoutId}`,
    metadata: { paymentId },
  });
  if (made.kind !== 'ok') throw new Unavailable('collections.errors.stripeAway');
  crashAt('checkout:after-create');
  await keepCheckout(actor, { paymentId, checkoutId: made.checkout.id, accountId });
  return made.checkout.url ?? back;
}
