import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { authDb } from '#db/auth.server.ts';
import { membership } from '#db/schema/auth.ts';
import { type Actor, hasRole, personOf } from '#domain/kernel/actor.ts';
import { Forbidden, Invalid, NotFound } from '#domain/kernel/errors.ts';
import { parseInput } from '#domain/kernel/parse.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { civilDate, id, optional } from '#domain/kernel/schemas.ts';

const Away = z.object({
  personId: id<'person'>(),
  awayFrom: optional(civilDate()),
  /** The last day; left out the person is there. */
  awayUntil: optional(civilDate()),
});

/**
 * Says when a colleague is away, so that the deputy gets what is theirs. Everybody for themselves, administrators for all.
 * @throws Forbidden · NotFound · Invalid `identity.errors.awayOrder`, `identity.errors.awayPast`
 */
export async function setAway(actor: Actor, input: unknown): Promise<void> {
  const { personId, awayFrom, awayUntil } = parseInput(Away, input);
  if (personOf(actor) !== personId && !hasRole(actor, 'administrator')) throw new Forbidden();
  if (awayUntil === undefined && awayFrom !== undefined)
    throw new Invalid('identity.errors.awayOrder', { fields: ['awayUntil'] });
  if (awayUntil !== undefined && awayFrom !== undefined && awayUntil < awayFrom)
    throw new Invalid('identity.errors.awayOrder', { fields: ['awayUntil'] });
  if (awayUntil !== undefined && awayUntil < civilDateOf(actor.asOf))
    throw new Invalid('identity.errors.awayPast', { fields: ['awayUntil'] });
  const changed = await authDb()
    .update(membership)
    .set({ awayFrom: awayFrom ?? null, awayUntil: awayUntil ?? null })
    .where(and(eq(membership.tenantId, actor.tenantId), eq(membership.personId, personId)))
    .returning({ id: membership.id });
  if (changed.length === 0) throw new NotFound();
}
