import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { VARIABLES } from '#config';
import { keep, nodeProgram, type Part, type PartOptions } from './children.ts';
import { Fault } from './fault.ts';
import { sameOrFreePort } from './ports.ts';
import { ensureDatabase, startPostgres } from './postgres.ts';
import { untilReady } from './ready.ts';
import { ROOT } from './root.ts';
import type { Runtime } from './runtime.ts';
import type { Secrets } from './secrets.ts';
import { environmentOf, type Process, SANDBOX_KEYS } from './service-env.ts';
import type { Settings } from './settings.ts';
import { startObjectStore } from './object-store.ts';
import { findObjectStore, OBJECT_STORES } from './object-store-binary.ts';
import { findTemporal } from './temporal-binary.ts';
import { isReachable, startTemporal } from './temporal.ts';

/** What every part of a start is made with. */
export type Launch = {
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly remembered: Runtime['ports'];
  readonly say: (line: string) => void;
  /** Registers a part at the moment it exists, so that a start that is broken off ends it too. */
  readonly register: (part: Part) => void;
  readonly onPid: () => void;
};

async function part(launch: Launch, options: Omit<PartOptions, 'say' | 'onPid' | 'logFile'>): Promise<Part> {
  const { say, onPid } = launch;
  const kept = await keep({ ...options, logFile: logOf(launch, options.name), say, onPid });
  launch.register(kept);
  return kept;
}

export const logOf = ({ settings }: Pick<Launch, 'settings'>, name: string) =>
  join(settings.dataDir, 'logs', `${name}.log`);

/** The database: the given one, or PostgreSQL in the data directory. @returns the administrator's URL, and the port of our own */
export async function launchPostgres(launch: Launch): Promise<{ url: string; port?: number }> {
  const given = launch.settings.given('DATABASE_URL');
  if (given !== undefined) return { url: given };
  const port = await sameOrFreePort(launch.remembered.postgres);
  const folder = join(launch.settings.dataDir, 'postgres');
  const start = () =>
    startPostgres({ folder, port, logFile: logOf(launch, 'postgres'), password: launch.secrets.databasePassword });
  const cluster = await start();
  let first: typeof cluster | undefined = cluster;
  await part(launch, {
    name: 'postgres',
    signal: 'SIGINT',
    graceMs: 20_000,
    async launch() {
      const { child } = first ?? (await start());
      first = undefined;
      return child;
    },
  });
  await ensureDatabase(cluster, 'crm');
  return { url: cluster.url('crm'), port };
}

/** Temporal: the given server, or the development server with its file in the data directory and its own pages. */
export async function launchTemporal(launch: Launch): Promise<{ address: string; ports?: [number, number] }> {
  const { settings, say } = launch;
  const given = settings.given('TEMPORAL_ADDRESS');
  if (given !== undefined) {
    if (await isReachable(given)) return { address: given };
    const remedy = 'Start it, or leave TEMPORAL_ADDRESS out: `npm start` then starts a server of its own.';
    throw new Fault(`No Temporal server answers at TEMPORAL_ADDRESS=${given}.`, remedy);
  }
  const binary = await findTemporal(say, true);
  const [port, uiPort] = [
    await sameOrFreePort(launch.remembered.temporal),
    await sameOrFreePort(launch.remembered.temporalPages),
  ];
  const options = {
    binary,
    port,
    uiPort,
    namespace: settings.given('TEMPORAL_NAMESPACE') ?? 'default',
    file: join(settings.dataDir, 'temporal.sqlite'),
    logFile: logOf(launch, 'temporal'),
  };
  await part(launch, { name: 'temporal', launch: async () => (await startTemporal(options)).child });
  return { address: `127.0.0.1:${port}`, ports: [port, uiPort] };
}

/**
 * The object store behind the sandbox, with its files in the data directory. Undefined when S3 was given from outside, when
 * the sandbox keeps the files of this data directory already, or when no program can be had.
 */
export async function launchObjectStore(launch: Launch): Promise<{ url: string; port: number } | undefined> {
  const { settings, say } = launch;
  const folder = join(settings.dataDir, 'objects');
  const kept = OBJECT_STORES.find((program) => existsSync(join(folder, program)));
  if (settings.given('S3_ENDPOINT') !== undefined) return undefined;
  if (kept === undefined && existsSync(join(settings.dataDir, 'sandbox', 's3.jsonl'))) return undefined;
  const binary = await findObjectStore(kept, say);
  if (binary === undefined) return undefined;
  const port = await sameOrFreePort(launch.remembered.objects);
  const region = settings.given('S3_REGION') ?? VARIABLES.S3_REGION.parse(undefined);
  const options = { ...binary, folder, port, region, logFile: logOf(launch, 'objects'), keys: SANDBOX_KEYS };
  // it may take half a minute over a polite end, and loses nothing at a rude one once nobody writes
  await part(launch, { name: 'objects', signal: 'SIGKILL', launch: () => startObjectStore(options) });
  return { url: `http://127.0.0.1:${port}`, port };
}

/** One of the built processes. */
export function launchProcess(
  launch: Launch,
  name: Process,
  values: Parameters<typeof environmentOf>[1],
): Promise<Part> {
  const script = join(ROOT, 'dist', `${name}.js`);
  return part(launch, { name, launch: nodeProgram(script, environmentOf(name, values), logOf(launch, name)) });
}

/** The stand-ins of the outside services, with a directory of their own. Resolves when they answer. */
export async function launchSandbox(
  launch: Launch,
  port: number,
  values: Parameters<typeof environmentOf>[1],
): Promise<void> {
  const dataDir = join(launch.settings.dataDir, 'sandbox');
  mkdirSync(dataDir, { recursive: true });
  const own = { ...values, PORT: `${port}`, HOST: '127.0.0.1', DATA_DIR: dataDir };
  const sandbox = await launchProcess(launch, 'sandbox', own);
  await whenReady(launch, `http://127.0.0.1:${port}/`, [sandbox], (status) => status < 500);
}

/** @throws Fault with the process's last words when an address does not become ready within a minute */
export async function whenReady(
  launch: Pick<Launch, 'settings'>,
  url: string,
  parts: readonly Part[],
  accepts?: (status: number) => boolean,
): Promise<void> {
  const check = () => parts.forEach((each) => each.check(3));
  const last = await untilReady(url, { timeoutMs: 60_000, check, ...(accepts === undefined ? {} : { accepts }) });
  if (last === undefined) return;
  const logs = parts.map(({ name }) => logOf(launch, name)).join(' and ');
  throw new Fault(`${url} is not ready after a minute: ${last}`, `What the processes say: ${logs}`);
}
