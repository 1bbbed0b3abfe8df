import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Fault, messageOf } from './fault.ts';

/** The user's cache directory for fetched programs (XDG on Linux), made if missing. @throws Fault when it cannot be */
export function cacheFolder(): string {
  const system = process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
  const folder = join(process.env['XDG_CACHE_HOME'] || system, 'crm-amc');
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const remedy = 'Set XDG_CACHE_HOME to a directory that this user may write to.';
    throw new Fault(`The cache directory ${folder} cannot be made: ${messageOf(error)}`, remedy, { cause: error });
  }
  return folder;
}
