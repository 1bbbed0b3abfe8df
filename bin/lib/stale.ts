import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A short name for the state of the files: it changes when one is added, removed, or written. */
export function fingerprint(root: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of [...files].sort()) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}

/** Whether the outputs were made from files in another state than now, or are not all there. */
export function isStale(stampFile: string, outputs: readonly string[], now: string): boolean {
  if (!existsSync(stampFile) || outputs.some((output) => !existsSync(output))) return true;
  return readFileSync(stampFile, 'utf8') !== now;
}

/** Written last, so that an interrupted build stays stale. */
export function stamp(stampFile: string, now: string): void {
  writeFileSync(stampFile, now);
}
