import { createServer } from 'node:http';
import { keepWebhook } from '#domain/inbox/keep-webhook.ts';
import { SANDBOX_SECRETS } from '#integrations/sandbox/addresses.ts';
import { verifyWebhook } from '#integrations/resend/webhook.ts';
import { stripeClient } from '#integrations/stripe/client.ts';

const stripe = stripeClient({ apiUrl: 'http://127.0.0.1:9', secretKey: SANDBOX_SECRETS.stripeKey });

/** What the web process does with webhooks, in the test's own process: verified, kept once, answered at once. */
export async function openFrontDoor() {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = new Headers(
        Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]),
      );
      keep(request.url ?? '', Buffer.concat(chunks), headers).then(
        (status) => response.writeHead(status).end(),
        () => response.writeHead(503).end(),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}/webhooks`;
  return {
    targets: { resendUrl: `${url}/resend`, stripeUrl: `${url}/stripe` },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function keep(path: string, raw: Buffer, headers: Headers): Promise<number> {
  if (path.endsWith('/stripe')) {
    const event = stripe.verifyEvent(raw, headers.get('stripe-signature') ?? '', SANDBOX_SECRETS.stripeWebhookSecret);
    if (!event) return 400;
    await keepWebhook({ provider: 'stripe', ...event }, new Date());
    return 200;
  }
  const verified = verifyWebhook(raw, headers, SANDBOX_SECRETS.resendWebhookSecret);
  if (verified.kind === 'refused') return 401;
  const { id: eventId, type } = verified.event;
  await keepWebhook({ provider: 'resend', eventId, type, payload: { ...verified.event } }, new Date());
  return 200;
}
