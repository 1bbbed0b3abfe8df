import { derivedSecret, derivedSecrets, sameSecret } from '#domain/kernel/secret.ts';
import type { Id, TenantId } from '#domain/kernel/pure/ids.ts';
import { type LinkName, readLinkToken, writeLinkToken } from './model/link-token.ts';

const idOf = (tenantId: TenantId, linkId: Id<'link'>): string => `${tenantId}/${linkId}`;

/** The token of a link's public address, `/p/<token>`: made again whenever a mail is sent, never stored. */
export const linkToken = (tenantId: TenantId, linkId: Id<'link'>): string =>
  writeLinkToken({ tenantId, linkId, secret: derivedSecret('link', idOf(tenantId, linkId)) });

/** Tenant and link of a genuine token; undefined for any other text. Whether the link is still open is the row's to say. */
export function verifiedLink(token: string): Pick<LinkName, 'tenantId' | 'linkId'> | undefined {
  const name = readLinkToken(token);
  if (!name) return undefined;
  const genuine = derivedSecrets('link', idOf(name.tenantId, name.linkId));
  if (!genuine.some((secret) => sameSecret(name.secret, secret))) return undefined;
  return { tenantId: name.tenantId, linkId: name.linkId };
}
