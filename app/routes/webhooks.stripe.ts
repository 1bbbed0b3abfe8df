import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '#app/http/clock.server.ts';
import { verifiedStripeEvent } from '#app/http/wiring.server.ts';
import { keepWebhook } from '#domain/inbox/keep-webhook.ts';
import { crashAt } from '#domain/kernel/crash-point.ts';

/** Stripe's events: verified over the raw bytes, kept once, answered at once; the worker reads the object back. */
export async function action({ request }: ActionFunctionArgs) {
  const event = verifiedStripeEvent(Buffer.from(await request.arrayBuffer()), request.headers);
  if (!event) return new Response('signature refused', { status: 400 });
  await keepWebhook({ provider: 'stripe', ...event }, now());
  crashAt('webhook:after-keep');
  return new Response('kept', { status: 200 });
}
