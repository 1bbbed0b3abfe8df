import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { StoredFile } from './model/stored-file.ts';
import * as files from './repo.ts';

export { objectKey, StoredFile } from './model/stored-file.ts';

/** Enters a stored object. @returns its id */
export const recordFile = async (tx: Tx, stored: StoredFile): Promise<Id<'file'>> =>
  (await files.insertFile(tx, stored)).id;

export const fileOf = (tx: Tx, id: Id<'file'>) => files.findFile(tx, id);
