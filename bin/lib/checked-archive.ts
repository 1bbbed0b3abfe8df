import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { BrokenZip, openZip, type ZipReader } from '#documents/zip/reader.ts';
import { MANIFEST } from '#domain/portability/model/manifest.ts';
import { Fault } from './fault.ts';

const REMEDY = 'Take the copy anew, or compare it with the SHA-256 that was told when it was made.';

/** A manifest that lists every file of its archive. */
export type FileList = { files: readonly { path: string; size: number; sha256: string }[] };

/** Opens an archive and compares every file in it with its manifest, before anything is done with it. @throws Fault that names the file */
export async function openChecked<M extends FileList>(
  file: string,
  schema: z.ZodType<M>,
): Promise<{ zip: ZipReader; manifest: M }> {
  const zip = await openZip(file).catch((error: unknown) => {
    throw new Fault(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`, REMEDY);
  });
  try {
    const manifest = await manifestIn(zip, file, schema);
    const listed = new Set(manifest.files.map(({ path }) => path));
    const unlisted = zip.paths().find((path) => path !== MANIFEST && !listed.has(path));
    if (unlisted !== undefined) throw new Fault(`${file} was altered: ${unlisted} is not in its manifest.`, REMEDY);
    for (const { path, size, sha256 } of manifest.files) {
      const found = await sumOf(zip, path);
      if (found?.size !== size || found.sha256 !== sha256)
        throw new Fault(`${file} was altered: ${path} ${found === undefined ? 'is missing or damaged' : 'is not what the manifest says'}.`, REMEDY); // prettier-ignore
    }
    return { zip, manifest };
  } catch (error) {
    await zip.close();
    throw error;
  }
}

async function manifestIn<M>(zip: ZipReader, file: string, schema: z.ZodType<M>): Promise<M> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of zip.read(MANIFEST)) chunks.push(chunk);
    return schema.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  } catch (error) {
    throw new Fault(`${file} was altered: ${MANIFEST} is missing or is not a manifest.`, REMEDY, { cause: error });
  }
}

async function sumOf(zip: ZipReader, path: string): Promise<{ size: number; sha256: string } | undefined> {
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of zip.read(path)) {
      hash.update(chunk);
      size += chunk.length;
    }
  } catch (error) {
    if (error instanceof BrokenZip) return undefined;
    throw error;
  }
  return { size, sha256: hash.digest('hex') };
}
