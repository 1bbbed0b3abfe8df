import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { Fault, messageOf } from './fault.ts';
import { ROOT } from './root.ts';

export type Settings = {
  /** The environment, with what `.env` adds; an empty variable counts as not given. */
  given(variable: string): string | undefined;
  readonly port: number;
  readonly host: string;
  /** What people use; it may lead through a proxy. */
  readonly appUrl: string;
  /** The web process as seen from this machine. */
  readonly ownUrl: string;
  /** Absolute. */
  readonly dataDir: string;
};

/** What was asked for from outside. @throws Fault for a port that is none, or a data directory that cannot be made */
export function readSettings(environment: NodeJS.ProcessEnv, withEnvFile: boolean): Settings {
  const file = join(ROOT, '.env');
  const fromFile = withEnvFile && existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  const given = (variable: string) => (environment[variable] ?? fromFile[variable])?.trim() || undefined;
  const port = Number(given('PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Fault(`PORT=${given('PORT')} is not a port.`, 'Give a number from 1 to 65535, or leave it out: 3000.');
  }
  const dataDir = resolve(ROOT, given('DATA_DIR') ?? '.data');
  try {
    mkdirSync(join(dataDir, 'logs'), { recursive: true });
  } catch (error) {
    const remedy = 'Choose a DATA_DIR that this user may write to.';
    throw new Fault(`The data directory ${dataDir} cannot be used: ${messageOf(error)}`, remedy, { cause: error });
  }
  const host = given('HOST') ?? '127.0.0.1';
  const local = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  const ownUrl = `http://${local.includes(':') ? `[${local}]` : local}:${port}`;
  return { given, port, host, appUrl: given('APP_URL') ?? `http://localhost:${port}`, ownUrl, dataDir };
}
