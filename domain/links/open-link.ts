import { withTenant } from '#db/tenant.server.ts';
import type { ClientActor, Origin } from '#domain/kernel/actor.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import { verifiedLink } from './link-address.ts';
import { findLink } from './repo.ts';

export type OpenedLink =
  | { state: 'open'; actor: ClientActor }
  /** The link was good once: the page offers a new one to the same address. */
  | { state: 'expired' | 'revoked'; actor: ClientActor; expiresAt: Date }
  | { state: 'unknown' };

/**
 * Who holds this address and for what. A forged, foreign or shortened token is `unknown`, whatever tenant it names.
 * @param asOf an instant; a link ends exactly at its `expiresAt`
 */
export async function openLink(token: string, asOf: Date, origin: Origin): Promise<OpenedLink> {
  const name = verifiedLink(token);
  if (!name) return { state: 'unknown' };
  const { tenantId, linkId } = name;
  const row = await withTenant({ tenantId, asOf, readOnly: true }, (db) =>
    findLink({ db, tenantId, asOf, actor: systemActor(tenantId, 'public link', asOf), emit: () => undefined }, linkId),
  );
  if (!row) return { state: 'unknown' };
  const actor: ClientActor = {
    kind: 'client',
    tenantId,
    roles: ['client'],
    asOf,
    origin,
    linkId,
    clientId: row.clientId,
    purpose: row.purpose,
    subjectId: row.subjectId,
    subjectVersion: row.subjectVersion,
  };
  if (row.revokedAt) return { state: 'revoked', actor, expiresAt: row.revokedAt };
  if (row.expiresAt <= asOf) return { state: 'expired', actor, expiresAt: row.expiresAt };
  return { state: 'open', actor };
}
