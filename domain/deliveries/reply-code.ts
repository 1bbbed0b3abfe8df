import type { Id, TenantId } from '#domain/kernel/pure/ids.ts';
import { derivedSecret } from '#domain/kernel/secret.ts';

const BYTES = 10;

/**
 * What stands behind the `+` of the address to which a client answers a mail of ours, and says which mail it was: 80 bits that
 * nobody else can make, short enough for a local part of 64 characters. @law RFC 5321 §4.5.3.1.1
 */
export const replyCode = (tenantId: TenantId, deliveryId: Id<'delivery'>): string =>
  derivedSecret('reply', `${tenantId}/${deliveryId}`).subarray(0, BYTES).toString('hex');

const IN_ADDRESS = /^[^@+]+\+([0-9a-f]{20})@/i;

/** The codes among the addresses that a message was sent to. */
export const replyCodes = (addresses: readonly string[]): string[] =>
  addresses.flatMap((address) => IN_ADDRESS.exec(address)?.[1]?.toLowerCase() ?? []);
