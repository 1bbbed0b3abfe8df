import { objectKey, type StoredFile } from '#domain/files/model/stored-file.ts';
import { sha256 } from '#domain/kernel/json.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';

/** The two methods of the object store that are needed here. */
interface ObjectStore {
  put(key: string, bytes: Uint8Array, options: { contentType: string }): Promise<{ kind: string }>;
  get(key: string): Promise<{ kind: 'ok'; bytes: Uint8Array } | { kind: 'notFound' | 'refused' | 'unavailable' }>;
}

/** The store does not answer; nothing is lost, and the same may be asked again. */
export class ObjectStoreAway extends Error {}

export interface Objects {
  /** Puts bytes under their hash and says how a verb enters them. Writing twice is writing once. @throws ObjectStoreAway */
  store(tenantId: TenantId, bytes: Uint8Array, named: { name: string; contentType: string }): Promise<StoredFile>;
  /** Stored bytes; undefined when the store has none under the key. @throws ObjectStoreAway */
  read(key: string): Promise<Uint8Array | undefined>;
}

export const objectsIn = (s3: ObjectStore): Objects => ({
  async store(tenantId, bytes, { name, contentType }) {
    const hash = sha256(bytes);
    const put = await s3.put(objectKey(tenantId, hash), bytes, { contentType });
    if (put.kind !== 'ok') throw new ObjectStoreAway(`the object store did not take ${hash}: ${put.kind}`);
    return { sha256: hash, name, contentType, size: bytes.length };
  },
  async read(key) {
    const got = await s3.get(key);
    if (got.kind === 'ok') return got.bytes;
    if (got.kind === 'notFound') return undefined;
    throw new ObjectStoreAway(`the object store does not answer: ${got.kind}`);
  },
});
