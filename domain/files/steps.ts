import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { StoredFile } from './model/stored-file.ts';
import * as files from './repo.ts';

export { StoredFile } from './model/stored-file.ts';

/** Where a tenant's object lies: named by its bytes, so writing it twice is writing it once. */
export const objectKey = (tenantId: string, sha256: string): string => `t/${tenantId}/${sha256}`;

/** Enters a stored object. @returns its id */
export const recordFile = async (tx: Tx, stored: StoredFile): Promise<Id<'file'>> =>
  (await files.insertFile(tx, stored)).id;

export const fileOf = (tx: Tx, id: Id<'file'>) => files.findFile(tx, id);
