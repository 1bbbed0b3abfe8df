import { objectKey, type StoredFile } from '#domain/files/model/stored-file.ts';
import { sha256 } from '#domain/kernel/json.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';

/** The one method of the object store that is needed here. */
interface ObjectStore {
  put(key: string, bytes: Uint8Array, options: { contentType: string }): Promise<{ kind: string }>;
}

export interface Objects {
  /** Puts bytes under their hash and says how a verb enters them. Writing twice is writing once. @throws Error when the store is away */
  store(tenantId: TenantId, bytes: Uint8Array, named: { name: string; contentType: string }): Promise<StoredFile>;
}

export const objectsIn = (s3: ObjectStore): Objects => ({
  async store(tenantId, bytes, { name, contentType }) {
    const hash = sha256(bytes);
    const put = await s3.put(objectKey(tenantId, hash), bytes, { contentType });
    if (put.kind !== 'ok') throw new Error(`the object store did not take ${hash}: ${put.kind}`);
    return { sha256: hash, name, contentType, size: bytes.length };
  },
});
