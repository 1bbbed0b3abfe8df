import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { codeOf, Fault } from './fault.ts';
import type { Binaries, Launch } from './postgres-binaries.ts';
import { isAlive, run } from './process.ts';

const MAJOR = '18';

/**
 * Makes the database directory when there is none, and refuses to start on one that is not whole.
 * `initdb` writes beside the final name and is renamed when done, so an interrupted first start leaves nothing behind.
 * @throws Fault for a half-written, foreign, newer or busy directory
 */
export async function ensureCluster(
  binaries: Binaries,
  launch: Launch,
  folder: string,
  password: string,
): Promise<'made' | 'found'> {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    checkCluster(folder);
    return 'found';
  }
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true, mode: 0o700 });
  const secret = join(partial, 'password');
  writeFileSync(secret, password, { mode: 0o600 });
  const data = join(partial, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (launch.owner !== undefined)
    for (const path of [partial, data, secret]) chownSync(path, launch.owner, launch.owner);
  const [command = binaries.initdb, ...rest] = [...launch.prefix, binaries.initdb];
  const auth = ['-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${secret}`];
  const made = await run(command, [...rest, '-D', data, ...auth, '-E', 'UTF8', '--locale=C', '--no-sync']);
  if (made.code !== 0) {
    rmSync(partial, { recursive: true, force: true });
    throw new Fault(
      `PostgreSQL could not make its directory ${folder}: ${lastLine(made.output)}`,
      'Check the free space and the rights of DATA_DIR.',
    );
  }
  renameSync(data, folder);
  rmSync(partial, { recursive: true, force: true });
  return 'made';
}

/** @throws Fault saying what is wrong with an existing database directory */
export function checkCluster(folder: string): void {
  const aside = `Move it away (mv ${folder} ${folder}.broken) to begin with an empty database, or restore your backup there.`;
  try {
    if (!statSync(folder).isDirectory()) throw new Fault(`${folder} is not a directory.`, aside);
    const version = existsSync(join(folder, 'PG_VERSION'))
      ? readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
      : '';
    const whole =
      version !== '' && existsSync(join(folder, 'global', 'pg_control')) && existsSync(join(folder, 'pg_wal'));
    if (!whole)
      throw new Fault(`The database directory ${folder} is half-written: it has no complete PostgreSQL in it.`, aside);
    if (version !== MAJOR)
      throw new Fault(
        `The database directory ${folder} was written by PostgreSQL ${version}, this is ${MAJOR}.`,
        aside,
      );
  } catch (error) {
    if (codeOf(error) !== 'EACCES') throw error;
    const remedy = 'Start as the user who started before, or choose another DATA_DIR.';
    throw new Fault(`The database directory ${folder} belongs to another user.`, remedy, { cause: error });
  }
  const running = runningPid(folder);
  if (running === undefined) return;
  throw new Fault(
    `PostgreSQL of another start (process ${running}) is still using ${folder}.`,
    `Stop that \`npm start\` with Ctrl-C; if it has gone, end the database alone: kill -INT ${running}`,
  );
}

function runningPid(folder: string): number | undefined {
  const lock = join(folder, 'postmaster.pid');
  if (!existsSync(lock)) return undefined;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  return Number.isInteger(pid) && pid > 1 && isAlive(pid) && isPostgres(pid) ? pid : undefined;
}

/** After a crash the number may belong to an unrelated program; where that cannot be told, assume it is ours. */
function isPostgres(pid: number): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return false;
  }
}

export function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}
