import { showFile } from '#domain/files/show-file.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { id } from '#domain/kernel/schemas.ts';
import { readObject, signaturesIn } from './wiring.server.ts';

const FileId = id<'file'>();

/** The signatures inside uploaded files, by the file's id; a file that cannot be read now is left out. */
export async function fileSignatures(actor: Actor, fileIds: readonly (string | null)[]) {
  const known = fileIds.filter((one) => one !== null);
  const found = await Promise.all(
    known.map(async (fileId) => {
      const { key } = await showFile(actor, { fileId: FileId.parse(fileId) });
      const bytes = await readObject(key).catch(() => undefined);
      return bytes === undefined ? [] : [[fileId, signaturesIn(bytes)] as const];
    }),
  );
  return Object.fromEntries(found.flat());
}
export type FileSignatures = Awaited<ReturnType<typeof fileSignatures>>;
