import { randomBytes } from 'node:crypto';
import { and, desc, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { authDb } from '#db/auth.server.ts';
import { apiToken } from '#db/schema/auth.ts';
import { type Actor, hasRole, type PersonActor } from '#domain/kernel/actor.ts';
import { Forbidden, NotFound } from '#domain/kernel/errors.ts';
import { sha256 } from '#domain/kernel/json.ts';
import { parseInput } from '#domain/kernel/parse.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { id } from '#domain/kernel/schemas.ts';
import { requireProof } from '#domain/kernel/step-up.ts';
import { hintOf, NewApiToken, writeApiToken } from './model/api-token.ts';
import { recordAct } from './record-act.ts';
import { tellOwner } from './security-mail.ts';

const SECRET_BYTES = 32;

/**
 * Makes a token for the company's programs and returns its text, which is shown once: the directory keeps its hash. It acts
 * as one role, cut by its scopes, in the name of whoever made it. @throws Forbidden · StepUpNeeded · PlanLocked `api` · Invalid
 */
export async function createApiToken(
  actor: PersonActor,
  input: unknown,
): Promise<{ id: Id<'apiToken'>; token: string }> {
  requireAdministrator(actor);
  requireProof(actor);
  const { name, role, scopes } = parseInput(NewApiToken, input);
  await recordAct(actor, 'identity.createApiToken', {}, 'api');
  const token = writeApiToken(randomBytes(SECRET_BYTES));
  const tokenId = newId<'apiToken'>();
  await authDb()
    .insert(apiToken)
    .values({
      id: tokenId,
      hash: sha256(token),
      tenantId: actor.tenantId,
      personId: actor.personId,
      name,
      role,
      scopes,
      hint: hintOf(token),
      createdAt: actor.asOf,
    });
  await tellOwner(actor.personId, 'api_token_created', { at: actor.asOf, origin: actor.origin });
  return { id: tokenId, token };
}

/** The company's tokens, the newest first; revoked ones too. Never what opens anything. @throws Forbidden */
export async function listApiTokens(actor: Actor) {
  requireAdministrator(actor);
  return authDb()
    .select({
      id: apiToken.id,
      name: apiToken.name,
      role: apiToken.role,
      scopes: apiToken.scopes,
      hint: apiToken.hint,
      createdAt: apiToken.createdAt,
      lastUsedAt: apiToken.lastUsedAt,
      revokedAt: apiToken.revokedAt,
    })
    .from(apiToken)
    .where(eq(apiToken.tenantId, actor.tenantId))
    .orderBy(desc(apiToken.id));
}

/** Ends a token from the next request on. On every plan: closing a door is never locked. @throws Forbidden · NotFound */
export async function revokeApiToken(actor: PersonActor, input: unknown): Promise<void> {
  requireAdministrator(actor);
  const { tokenId } = parseInput(z.object({ tokenId: id<'apiToken'>() }), input);
  const mine = and(eq(apiToken.id, tokenId), eq(apiToken.tenantId, actor.tenantId));
  const [found] = await authDb().select({ id: apiToken.id }).from(apiToken).where(mine);
  if (!found) throw new NotFound();
  await recordAct(actor, 'identity.revokeApiToken');
  await authDb()
    .update(apiToken)
    .set({ revokedAt: actor.asOf })
    .where(and(mine, isNull(apiToken.revokedAt)));
}

function requireAdministrator(actor: Actor): void {
  if (actor.kind !== 'person' || !hasRole(actor, 'administrator')) throw new Forbidden();
}
