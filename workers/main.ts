import pino from 'pino';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { workerConfig } from '#config';
import { closeAuthConnection } from '#db/auth.server.ts';
import { closeLawConnection } from '#db/law.server.ts';
import { closeNotifier, listenCommitted } from '#db/notify.server.ts';
import { closeRelayConnection } from '#db/outbox.server.ts';
import { checkTenantConnection, closeTenantConnection } from '#db/tenant.server.ts';
import { describedError } from '#domain/kernel/described-error.ts';
import { checkCompanies } from '#domain/operator/check-companies.ts';
import { keepSealCertificate } from '#domain/signing/certificates.ts';
import { sendAccountMails } from './account-mails.ts';
import { heartbeatWhileRunning } from './activity-heartbeat.ts';
import { beat } from './heartbeat.ts';
import { relayInbox } from './inbox-relay.ts';
import { loop } from './loop.ts';
import { relayOnce } from './relay.ts';
import { chainAudits } from './relay-audit.ts';
import { startStandingWorkflows } from './standing-workflows.ts';
import { type Activities, wire } from './wiring.ts';
import { noteFailedWorkflows, noteWhatFails } from './stuck.ts';
import { workflowBundlePath } from './workflow-bundle-path.ts';

Runtime.install({ shutdownSignals: [] }); // this file decides the order of the end

const config = workerConfig();
const log = pino({ level: config.logLevel, base: { service: 'worker' }, serializers: { err: describedError } });
const GRACE = { shutdownGraceTime: '20s', shutdownForceTime: '25s' } as const;

await checkTenantConnection();
const { activities, handlers, mail, carrier, sealCertificate } = wire(config);
await keepSealCertificate(sealCertificate, new Date());
const { address, namespace } = config.temporal;
const native = await NativeConnection.connect({ address });
const temporal = new Client({ connection: await Connection.connect({ address }), namespace });

/** Queues are apart so that a slow service holds up only its own work; ANAF's is limited to its thousand calls a minute. */
const worker = (taskQueue: string, own: Partial<Activities>, more: object = {}) =>
  Worker.create({
    connection: native,
    namespace,
    taskQueue,
    activities: own,
    interceptors: { activity: [heartbeatWhileRunning, noteWhatFails] },
    ...GRACE,
    ...more,
  });
const workers = await Promise.all([
  worker('core', activities.core, { workflowBundle: { codePath: workflowBundlePath() } }),
  worker('mail', activities.mail),
  worker('documents', activities.documents),
  worker('anaf', activities.anaf, { maxTaskQueueActivitiesPerSecond: 16 }),
  worker('register', activities.register, { maxTaskQueueActivitiesPerSecond: 1 }),
]);
const running = workers.map((one) => one.run());

await startStandingWorkflows(temporal);

const POLL_MS = 1_000;
const relay = loop('relay', () => relayOnce(temporal), POLL_MS, log);
const inbox = loop('inbox', () => relayInbox(handlers), POLL_MS, log);
const accounts = loop('account mails', () => sendAccountMails(mail, config.appUrl), POLL_MS, log);
const chat = loop('chat', carrier.turn, 60_000, log);
const audit = loop('audit', chainAudits, POLL_MS, log);
const companies = loop('companies', () => checkCompanies(new Date()), 60_000, log);
const failures = loop('failed workflows', () => noteFailedWorkflows(temporal, new Date()), 60_000, log);
const heart = loop('heartbeat', beat, 5_000, log);
const stopListening = await listenCommitted(config.database.app, (committed) => {
  relay.nudge();
  if (carrier.note(committed)) chat.nudge();
});
log.info({ temporal: address }, 'worker is polling');

let stopping = false;
/** New work first, then what runs, then the connections. */
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await stopListening();
  await Promise.all([relay, inbox, accounts, chat, audit, companies, failures, heart].map((one) => one.stop()));
  for (const one of workers) if (one.getState() === 'RUNNING') one.shutdown();
  await Promise.allSettled(running);
  await Promise.all([
    closeNotifier(),
    closeRelayConnection(),
    closeTenantConnection(),
    closeAuthConnection(),
    closeLawConnection(),
  ]);
  await Promise.all([native.close(), temporal.connection.close()]);
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());

await Promise.race(running).catch((error: unknown) => log.error({ err: error }, 'a Temporal worker ended'));
await stop();
