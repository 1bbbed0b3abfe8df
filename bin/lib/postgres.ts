import { spawn, type ChildProcess } from 'node:child_process';
import { chownSync, closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import postgres from 'postgres';
import { Fault } from './fault.ts';
import { freePort } from './ports.ts';
import { postgresBinaries, postgresLaunch } from './postgres-binaries.ts';
import { ensureCluster, lastLine } from './postgres-data.ts';
import { end } from './process.ts';

export type Cluster = {
  readonly child: ChildProcess;
  readonly port: number;
  /** The superuser's address of a database of this cluster. */
  url(database: string): string;
  stop(): Promise<void>;
};

export type ClusterOptions = {
  readonly folder: string;
  readonly logFile: string;
  readonly password: string;
  readonly port?: number;
  /** For tests: a crash may lose the whole cluster, a commit waits for no disk. */
  readonly unsafe?: boolean;
};

const UNSAFE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off', 'max_connections=300'];

/** Starts the embedded PostgreSQL on 127.0.0.1, making its directory on the first call. Resolves when it answers. @throws Fault */
export async function startPostgres(options: ClusterOptions): Promise<Cluster> {
  const binaries = postgresBinaries();
  mkdirSync(dirname(options.folder), { recursive: true });
  const launch = await postgresLaunch(binaries, dirname(options.folder));
  await ensureCluster(binaries, launch, options.folder, options.password);
  const port = options.port ?? (await freePort());
  const log = openSync(options.logFile, 'a', 0o600);
  if (launch.owner !== undefined) chownSync(options.logFile, launch.owner, launch.owner);
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `port=${port}`,
    ...(options.unsafe ? UNSAFE : []),
  ];
  const words = [
    ...launch.prefix,
    binaries.postgres,
    '-D',
    options.folder,
    ...settings.flatMap((setting) => ['-c', setting]),
  ];
  const [command = binaries.postgres, ...args] = words;
  const child = spawn(command, args, { stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  const url = (database: string) => `postgres://postgres:${options.password}@127.0.0.1:${port}/${database}`;
  await answers(child, url('postgres'), options.logFile);
  return { child, port, url, stop: () => end(child, 'SIGINT', 20_000) };
}

/** Makes the database when the cluster has none of that name. */
export async function ensureDatabase(cluster: Cluster, name: string): Promise<void> {
  const sql = postgres(cluster.url('postgres'), { max: 1 });
  try {
    const found = await sql`select 1 from pg_database where datname = ${name}`;
    if (found.length === 0) await sql`create database ${sql(name)}`;
  } finally {
    await sql.end();
  }
}

async function answers(child: ChildProcess, url: string, logFile: string): Promise<void> {
  const until = performance.now() + 60_000;
  while (performance.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    const sql = postgres(url, { max: 1, connect_timeout: 2 });
    try {
      await sql`select 1`;
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 25));
    } finally {
      await sql.end({ timeout: 1 });
    }
  }
  await end(child, 'SIGINT');
  throw new Fault(`PostgreSQL did not start: ${lastLine(readFileSync(logFile, 'utf8'))}`, `Its log: ${logFile}`);
}
