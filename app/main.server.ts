import pino from 'pino';
import { webConfig } from '#config';
import { checkAuthConnection, closeAuthConnection } from '#db/auth.server.ts';
import { workerIsAlive } from '#db/health.server.ts';
import { closeNotifier, listenCommitted } from '#db/notify.server.ts';
import { checkTenantConnection, closeTenantConnection } from '#db/tenant.server.ts';
import { describedError } from '#domain/kernel/described-error.ts';
import { startWeb } from './server.ts';

const config = webConfig();
const log = pino({ level: config.logLevel, base: { service: 'web' }, serializers: { err: describedError } });

await checkTenantConnection();
await checkAuthConnection();

const originOf = (address: string): string => new URL(address).origin;

const web = await startWeb({
  port: config.port,
  host: config.host,
  ready: () => workerIsAlive(new Date()),
  ...(config.clientAddressHeader === undefined ? {} : { clientAddressHeader: config.clientAddressHeader }),
  // A form may end at ANAF's authorisation or on Stripe's pages: browsers hold redirects to this list too.
  formActions: [
    originOf(config.anaf.oauthUrl),
    originOf(config.stripe.apiUrl),
    'https://checkout.stripe.com',
    'https://connect.stripe.com',
  ],
  listen: (onCommitted, onPassing) => listenCommitted(config.database.app, onCommitted, onPassing),
  onError: (error, requestId) => log.error({ err: error, requestId }, 'a request failed'),
});
log.info({ port: web.port }, 'web is listening');

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await web.stop();
  await Promise.all([closeNotifier(), closeTenantConnection(), closeAuthConnection()]);
  process.exit(0);
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
