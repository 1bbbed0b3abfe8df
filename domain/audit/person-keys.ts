import { randomBytes } from 'node:crypto';
import { decryptText, encryptText, sealText, unsealText } from '#domain/kernel/sealed-text.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as keys from './repo-keys.ts';

const PURPOSE = 'person-key';

/** What seals and opens texts under keys of people; a key that is destroyed seals and opens nothing. */
export interface KeyRing {
  seal(id: keys.KeyId, text: string): string | null;
  open(id: string, sealed: string | null): string | undefined;
  isDestroyed(id: string): boolean;
}

/** The keys of these people as they are. */
export async function ringOf(tx: Tx, ids: Iterable<string>): Promise<KeyRing> {
  return asRing(tx, await keys.keysOf(tx, asKeyIds(ids)));
}

/** The keys of these people, made where there was none. */
export async function madeRing(tx: Tx, holders: ReadonlyMap<string, keys.Holder>): Promise<KeyRing> {
  const ids = asKeyIds(holders.keys());
  const known = await keys.keysOf(tx, ids);
  const missing = ids.filter((id) => !known.some((row) => row.id === id));
  if (missing.length === 0) return asRing(tx, known);
  const made = missing.map((id) => ({ id, holder: holders.get(id) ?? 'company', key: newKey(tx, id) }));
  await keys.insertKeys(tx, made);
  return asRing(tx, await keys.keysOf(tx, ids));
}

const newKey = (tx: Tx, id: string) => sealText(PURPOSE, `${tx.tenantId}/${id}`, randomBytes(32).toString('base64url'));

function asRing(tx: Tx, rows: readonly keys.KeyRow[]): KeyRing {
  const opened = new Map<string, Buffer | null>(
    rows.map(({ id, key }) => [
      id,
      key === null ? null : Buffer.from(unsealText(PURPOSE, `${tx.tenantId}/${id}`, key), 'base64url'),
    ]),
  );
  return {
    seal: (id, text) => {
      const key = opened.get(id);
      return key ? encryptText(key, text) : null;
    },
    open: (id, sealed) => {
      const key = opened.get(id);
      return key && sealed !== null ? decryptText(key, sealed) : undefined;
    },
    isDestroyed: (id) => opened.get(id) === null,
  };
}

/** Guaranteed: a holder's key bears the holder's own id. */
const asKeyIds = (ids: Iterable<string>) => [...new Set(ids)] as keys.KeyId[];
