import type { Id, TenantId } from '#domain/kernel/pure/ids.ts';

/** The two ids inside a public address, before the secret half is checked. */
export interface LinkName {
  tenantId: TenantId;
  linkId: Id<'link'>;
  secret: Buffer;
}

const UUID_BYTES = 16;
const TOKEN_BYTES = 64;

const uuidBytes = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');

const uuidText = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** tenant (16 bytes), link (16), secret (32), as 86 characters that are safe in an address. */
export const writeLinkToken = ({ tenantId, linkId, secret }: LinkName): string =>
  Buffer.concat([uuidBytes(tenantId), uuidBytes(linkId), secret]).toString('base64url');

/** The parts of a token; undefined for anything that is not one. */
export function readLinkToken(token: string): LinkName | undefined {
  if (!/^[\w-]{86}$/.test(token)) return undefined;
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== TOKEN_BYTES) return undefined;
  return named(
    uuidText(bytes.subarray(0, UUID_BYTES)),
    uuidText(bytes.subarray(UUID_BYTES, 2 * UUID_BYTES)),
    bytes.subarray(2 * UUID_BYTES),
  );
}

/** The ids are only names here: whether such a tenant and link exist is asked of the database, after the secret is checked. */
const named = (tenantId: string, linkId: string, secret: Buffer): LinkName => ({
  tenantId: tenantId as TenantId,
  linkId: linkId as Id<'link'>,
  secret,
});
