import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '#app/http/clock.server.ts';
import { verifiedResendEvent } from '#app/http/wiring.server.ts';
import { keepWebhook } from '#domain/inbox/keep-webhook.ts';
import { crashAt } from '#domain/kernel/crash-point.ts';

/** Resend's events: verified over the raw bytes, kept once, answered at once; the worker does the rest. */
export async function action({ request }: ActionFunctionArgs) {
  const event = verifiedResendEvent(Buffer.from(await request.arrayBuffer()), request.headers);
  if (!event) return new Response('signature refused', { status: 401 });
  await keepWebhook({ provider: 'resend', ...event }, now());
  crashAt('webhook:after-keep');
  return new Response('kept', { status: 200 });
}
