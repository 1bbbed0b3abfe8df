/*
 * A key is the ids that it names, 16 bytes each, and 16 bytes of a secret: safe in an address, and nothing is stored.
 */
const UUID_BYTES = 16;
const SECRET_BYTES = 16;

const bytesOf = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');

const textOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

export const writeKey = (ids: readonly string[], secret: Buffer): string =>
  Buffer.concat([...ids.map(bytesOf), secret.subarray(0, SECRET_BYTES)]).toString('base64url');

/** The ids and the secret in a key that names so many; undefined for any other text. The ids are only names until the secret is checked. */
export function readKey(key: string, count: number): { ids: string[]; secret: Buffer } | undefined {
  const bytes = Buffer.from(key, 'base64url');
  if (!/^[\w-]+$/.test(key) || bytes.length !== count * UUID_BYTES + SECRET_BYTES) return undefined;
  const ids = Array.from({ length: count }, (_, place) =>
    textOf(bytes.subarray(place * UUID_BYTES, (place + 1) * UUID_BYTES)),
  );
  return { ids, secret: bytes.subarray(count * UUID_BYTES) };
}
