import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { now } from '#app/http/clock.server.ts';
import { verifiedWhatsappEvent, whatsappChallenge } from '#app/http/wiring.server.ts';
import { keepWebhook } from '#domain/inbox/keep-webhook.ts';
import { crashAt } from '#domain/kernel/crash-point.ts';

/** Meta asks once whether the address is ours. */
export function loader({ request }: LoaderFunctionArgs) {
  const challenge = whatsappChallenge(new URL(request.url).searchParams);
  return challenge === undefined ? new Response('token refused', { status: 401 }) : new Response(challenge);
}

/** WhatsApp's events: verified over the raw bytes, kept once, answered at once; the worker does the rest. */
export async function action({ request }: ActionFunctionArgs) {
  const event = verifiedWhatsappEvent(Buffer.from(await request.arrayBuffer()), request.headers);
  if (!event) return new Response('signature refused', { status: 401 });
  await keepWebhook({ provider: 'whatsapp', ...event }, now());
  crashAt('webhook:after-keep');
  return new Response('kept', { status: 200 });
}
