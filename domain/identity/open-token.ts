import { and, eq, isNull } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { apiToken, membership, tenant } from '#db/schema/auth.ts';
import { withTenant } from '#db/tenant.server.ts';
import type { Origin, TokenActor } from '#domain/kernel/actor.ts';
import { sha256 } from '#domain/kernel/json.ts';
import { requireFeature } from '#domain/kernel/plan-gate.ts';
import { isMemberRole } from '#domain/kernel/roles.ts';
import { isApiToken } from './model/api-token.ts';

const NOTED_EVERY_MS = 60_000;

/**
 * Who sends this token. Undefined for an unknown or revoked one, a closed company, a maker who left the company or may no
 * longer give that role.
 */
export async function openToken(text: string, asOf: Date, origin: Origin): Promise<TokenActor | undefined> {
  if (!isApiToken(text)) return undefined;
  const [row] = await authDb()
    .select({ token: apiToken, makerRoles: membership.roles })
    .from(apiToken)
    .innerJoin(tenant, and(eq(tenant.id, apiToken.tenantId), eq(tenant.state, 'active')))
    .innerJoin(
      membership,
      and(
        eq(membership.tenantId, apiToken.tenantId),
        eq(membership.personId, apiToken.personId),
        eq(membership.state, 'active'),
      ),
    )
    .where(and(eq(apiToken.hash, sha256(text)), isNull(apiToken.revokedAt)));
  if (!row) return undefined;
  const { id, tenantId, personId, role, scopes, lastUsedAt } = row.token;
  const mayGive = row.makerRoles.includes(role) || row.makerRoles.includes('administrator');
  if (!isMemberRole(role) || !mayGive) return undefined;
  if (lastUsedAt === null || asOf.getTime() - lastUsedAt.getTime() > NOTED_EVERY_MS)
    await authDb().update(apiToken).set({ lastUsedAt: asOf }).where(eq(apiToken.id, id));
  return { kind: 'token', tenantId, personId, tokenId: id, roles: [role], scopes, asOf, origin };
}

/** The API belongs to Premium; what was made by it stays. Verbs and queries ask by themselves. @throws PlanLocked `api` */
export const requireApi = (actor: TokenActor): Promise<void> =>
  withTenant({ tenantId: actor.tenantId, asOf: actor.asOf, readOnly: true }, (db) =>
    requireFeature({ db, tenantId: actor.tenantId, asOf: actor.asOf, actor, emit: () => undefined }, 'api'),
  );
