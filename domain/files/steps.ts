import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { STORAGE_QUOTA } from './model/quota.ts';
import type { StoredFile } from './model/stored-file.ts';
import * as files from './repo.ts';

export { objectKey, StoredFile } from './model/stored-file.ts';

/** Enters a stored object. @returns its id @throws Conflict `errors.storageFull` beyond what a company may keep */
export async function recordFile(tx: Tx, stored: StoredFile): Promise<Id<'file'>> {
  if ((await files.storedBytes(tx)) + stored.size > STORAGE_QUOTA)
    throw new Conflict('errors.storageFull', { fields: ['file'] });
  return (await files.insertFile(tx, stored)).id;
}

export const fileOf = (tx: Tx, id: Id<'file'>) => files.findFile(tx, id);
