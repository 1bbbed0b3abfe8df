import { prepareDatabase } from '#db/migrate.ts';
import { buildProduct, needsBuild } from './lib/build.ts';
import type { Part } from './lib/children.ts';
import { demoLogins, demoValues } from './lib/demo-logins.ts';
import { explain, Fault } from './lib/fault.ts';
import { requireFree, sameOrFreePort } from './lib/ports.ts';
import {
  launchObjectStore,
  launchPostgres,
  launchProcess,
  launchSandbox,
  launchTemporal,
  whenReady,
  type Launch,
} from './lib/product.ts';
import { endRunning } from './lib/process.ts';
import { seconds } from './lib/report.ts';
import { readRuntime, runningLauncher, writeRuntime, type Runtime } from './lib/runtime.ts';
import { ensureSecrets } from './lib/secrets.ts';
import { seedOnce } from './lib/seed-step.ts';
import { productValues } from './lib/service-env.ts';
import { readSettings } from './lib/settings.ts';
import { startTable } from './lib/start-table.ts';

/*
 * `npm start`: everything the product needs, on this machine, in the order in which one thing needs another. What can go at
 * once does. Ctrl-C ends the processes that serve first, then what they stand on; the data stays.
 */
const begun = performance.now();
const parts: Part[] = [];
let dataDir: string | undefined;
let runtime: Runtime = { pid: process.pid, ready: false, ports: {}, parts: {} };
let stopping = false;

const say = (line: string) => void console.log(`· ${line}`);
const save = (change: Partial<Runtime> = {}) => {
  const pids = parts.flatMap((part) => (part.pid() === undefined ? [] : [[part.name, part.pid()] as const]));
  runtime = { ...runtime, ...change, parts: Object.fromEntries(pids.map(([name, pid]) => [name, pid ?? 0])) };
  if (dataDir !== undefined) writeRuntime(dataDir, runtime);
};

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const from = performance.now();
  const result = await work();
  if (!stopping) console.log(`✓ ${what.padEnd(34)} ${seconds(from)}`);
  return result;
}

/** What goes on at once; a stop waits shortly for it, so that a part just being started is ended too. */
let pending: Promise<unknown> = Promise.resolve();
function together<A, B, C, D>(...works: [Promise<A>, Promise<B>, Promise<C>, Promise<D>]): Promise<[A, B, C, D]> {
  pending = Promise.allSettled(works);
  return Promise.all(works);
}

/** In this order: nobody loses the ground under a request in flight. */
async function stopAll(): Promise<void> {
  endRunning();
  await Promise.race([pending, new Promise((resolve) => setTimeout(resolve, 3_000))]);
  const named = (...names: string[]) => parts.filter((part) => names.includes(part.name)).map((part) => part.stop());
  await Promise.all(named('web', 'worker'));
  await Promise.all(named('sandbox'));
  await Promise.all(named('temporal', 'objects', 'postgres'));
  const { pid: _, ...rest } = runtime;
  runtime = rest;
  parts.length = 0;
  save({ ready: false });
}

async function onSignal(signal: NodeJS.Signals): Promise<void> {
  if (stopping) return say('still stopping; the data is being closed');
  stopping = true;
  const from = performance.now();
  console.log(`\n· ${signal}: stopping`);
  await stopAll();
  console.log(`✓ stopped (${seconds(from)}); the data is kept${dataDir === undefined ? '' : ` in ${dataDir}`}`);
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void onSignal(signal));

async function start(): Promise<void> {
  const settings = readSettings(process.env, !process.argv.includes('--no-env-file'));
  const running = runningLauncher(settings.dataDir);
  if (running !== undefined) {
    const remedy = `Stop it with Ctrl-C in its window (or kill ${running.pid}), or give this one another DATA_DIR and PORT.`;
    throw new Fault(`It is already running on ${settings.dataDir}, at ${running.appUrl ?? 'no address yet'}.`, remedy);
  }
  await requireFree(settings.port, settings.host);
  const secrets = ensureSecrets(settings.dataDir);
  const remembered = readRuntime(settings.dataDir).ports;
  dataDir = settings.dataDir;
  save({ ports: remembered });
  const register = (part: Part) => void parts.push(part);
  const launch: Launch = { settings, secrets, remembered, say, register, onPid: () => (stopping ? undefined : save()) };
  const sandboxPort = await sameOrFreePort(remembered.sandbox);
  const sandboxUrl = `http://127.0.0.1:${sandboxPort}`;
  const databaseRoleSecret = settings.given('DATABASE_ROLE_SECRET') ?? secrets.databaseRoles;
  const objectStore = timed('object store', () => launchObjectStore(launch));
  const valuesFor = async (databaseUrl: string, temporalAddress: string) => {
    const objectStoreUrl = (await objectStore)?.url;
    return productValues(settings, secrets, {
      databaseUrl,
      databaseRoleSecret,
      temporalAddress,
      sandboxUrl,
      objectStoreUrl,
    });
  };

  const database = async () => {
    const { url, port } = await timed('PostgreSQL', () => launchPostgres(launch));
    await timed('migrations', () => prepareDatabase(url, databaseRoleSecret));
    const values = await valuesFor(url, settings.given('TEMPORAL_ADDRESS') ?? '127.0.0.1:7233');
    const from = performance.now();
    if (await seedOnce(url, values, settings.dataDir)) console.log(`✓ ${'demo company'.padEnd(34)} ${seconds(from)}`);
    return { url, port };
  };
  const build = async () => {
    if (!needsBuild()) return;
    say('the sources changed: building');
    await timed('build', buildProduct);
  };
  const [{ url, port }, temporal, objects] = await together(
    database(),
    timed('Temporal', () => launchTemporal(launch)),
    objectStore,
    build(),
  );
  const logins = demoLogins(settings.dataDir);
  const values = { ...demoValues(logins), ...(await valuesFor(url, temporal.address)) };
  save({
    ports: {
      ...remembered,
      sandbox: sandboxPort,
      ...(port === undefined ? {} : { postgres: port }),
      ...(objects === undefined ? {} : { objects: objects.port }),
      ...(temporal.ports === undefined ? {} : { temporal: temporal.ports[0], temporalPages: temporal.ports[1] }),
    },
    appUrl: settings.appUrl,
    sandboxUrl,
    temporalAddress: temporal.address,
    ...(temporal.ports === undefined ? {} : { temporalUrl: `http://127.0.0.1:${temporal.ports[1]}` }),
    databaseUrl: url,
    databaseRoleSecret,
  });
  await timed('sandbox', () => launchSandbox(launch, sandboxPort, values));
  await timed('web and worker', async () => {
    const serving = await Promise.all([launchProcess(launch, 'web', values), launchProcess(launch, 'worker', values)]);
    await whenReady(launch, `${settings.ownUrl}/readyz`, serving);
  });
  save({ ready: true });
  console.log(`\nready in ${seconds(begun)}\n`);
  console.log(startTable(runtime, logins));
}

try {
  await start();
} catch (error) {
  if (!stopping) {
    stopping = true;
    console.error(`\n${explain(error)}`);
    await stopAll();
    process.exit(1);
  }
}
