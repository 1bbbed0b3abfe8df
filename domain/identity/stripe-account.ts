import { and, eq, ne, notInArray } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { stripeAccount } from '#db/schema/auth.ts';
import { type Actor, hasRole } from '#domain/kernel/actor.ts';
import { Forbidden } from '#domain/kernel/errors.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';

export interface OnlinePayments {
  accountId: string;
  /** Until `ready` Stripe still has questions for the company. */
  state: 'connecting' | 'ready' | 'disconnected';
}

/** The account that a company uses now, of all that it ever had. */
const inUse = (tenantId: TenantId) => and(eq(stripeAccount.tenantId, tenantId), ne(stripeAccount.state, 'replaced'));

/** A company's own Stripe account, on which its clients pay by card; undefined before one was connected. */
export async function stripeAccountOf(tenantId: TenantId): Promise<OnlinePayments | undefined> {
  const [row] = await authDb().select().from(stripeAccount).where(inUse(tenantId));
  return row && row.state !== 'replaced' ? { accountId: row.accountId, state: row.state } : undefined;
}

/** Only an administrator decides where the company's money comes in. @throws Forbidden */
export function requireMayConnect(actor: Actor): void {
  if (!hasRole(actor, 'administrator')) throw new Forbidden();
}

/** Keeps the account that Stripe made for a company; one that is there already stays. @throws Forbidden */
export async function keepStripeAccount(actor: Actor, accountId: string): Promise<OnlinePayments> {
  requireMayConnect(actor);
  const { tenantId, asOf } = actor;
  await authDb()
    .insert(stripeAccount)
    .values({ accountId, tenantId, state: 'connecting', createdAt: asOf })
    .onConflictDoNothing();
  return (await stripeAccountOf(tenantId)) ?? { accountId, state: 'connecting' };
}

/**
 * Takes no more card payments; what was begun is still settled, for the account stays known. @throws Forbidden
 */
export async function disconnectStripeAccount(actor: Actor): Promise<void> {
  requireMayConnect(actor);
  await authDb().update(stripeAccount).set({ state: 'disconnected' }).where(inUse(actor.tenantId));
}

/** Begins again with a disconnected account: Stripe is asked anew whether it may charge. @throws Forbidden */
export async function reconnectStripeAccount(actor: Actor): Promise<void> {
  requireMayConnect(actor);
  await authDb()
    .update(stripeAccount)
    .set({ state: 'connecting' })
    .where(and(eq(stripeAccount.tenantId, actor.tenantId), eq(stripeAccount.state, 'disconnected')));
}

/**
 * Puts another account in the place of one that Stripe does not let us use any more. The one before stays known: what is
 * told of payments that were begun on it still settles them. @throws Forbidden
 */
export async function replaceStripeAccount(actor: Actor, before: string, accountId: string): Promise<void> {
  requireMayConnect(actor);
  const { tenantId, asOf } = actor;
  await authDb().transaction(async (db) => {
    const replaced = await db
      .update(stripeAccount)
      .set({ state: 'replaced' })
      .where(and(inUse(tenantId), eq(stripeAccount.accountId, before)))
      .returning({ accountId: stripeAccount.accountId });
    if (replaced.length > 0)
      await db.insert(stripeAccount).values({ accountId, tenantId, state: 'connecting', createdAt: asOf });
  });
}

/** What Stripe says of an account when asked; one that is disconnected, replaced or nobody's stays as it is. */
export const setStripeAccountState = (accountId: string, state: OnlinePayments['state']) =>
  authDb()
    .update(stripeAccount)
    .set({ state })
    .where(and(eq(stripeAccount.accountId, accountId), notInArray(stripeAccount.state, ['disconnected', 'replaced'])));
