import { and, eq, gt, isNull } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { authDb } from '#db/auth.server.ts';
import { accountToken, membership } from '#db/schema/auth.ts';
import { withTenant } from '#db/tenant.server.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { notIncluded } from '#domain/kernel/plan-gate.ts';
import { isOffice, STANDARD_SEATS } from '#domain/plans/model/seats.ts';

/** How many of the office work in a company, and how many more are invited. */
export async function officeCount(
  { tenantId, asOf }: Actor,
  db: Pick<PostgresJsDatabase, 'select'> = authDb(),
): Promise<number> {
  const members = await db
    .select({ roles: membership.roles })
    .from(membership)
    .where(and(eq(membership.tenantId, tenantId), eq(membership.state, 'active')));
  const invited = await db
    .select({ email: accountToken.email, roles: accountToken.roles })
    .from(accountToken)
    .where(
      and(
        eq(accountToken.tenantId, tenantId),
        eq(accountToken.purpose, 'invitation'),
        isNull(accountToken.usedAt),
        gt(accountToken.expiresAt, asOf),
      ),
    );
  const addresses = new Set(invited.flatMap(({ email, roles }) => (isOffice(roles ?? []) ? [email] : [])));
  return members.filter(({ roles }) => isOffice(roles)).length + addresses.size;
}

/** Whether the company's plan counts the people of its office. */
export const countsSeats = (actor: Actor): Promise<boolean> =>
  withTenant({ tenantId: actor.tenantId, asOf: actor.asOf, readOnly: true }, async (db) => {
    const tx = { db, tenantId: actor.tenantId, asOf: actor.asOf, actor, emit: () => undefined };
    return (await notIncluded(tx, ['unlimited_seats'])) !== undefined;
  });

/** @throws Conflict `identity.errors.seatsTaken` when these roles need a seat of Standard and both have somebody */
export async function requireFreeSeat(
  db: Pick<PostgresJsDatabase, 'select'>,
  actor: Actor,
  roles: readonly string[],
  isCounted: boolean,
): Promise<void> {
  if (!isCounted || !isOffice(roles)) return;
  if ((await officeCount(actor, db)) >= STANDARD_SEATS)
    throw new Conflict('identity.errors.seatsTaken', { fields: ['roles'] });
}
