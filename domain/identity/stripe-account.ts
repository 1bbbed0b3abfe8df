import { eq } from 'drizzle-orm';
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

/** A company's own Stripe account, on which its clients pay by card; undefined before one was connected. */
export async function stripeAccountOf(tenantId: TenantId): Promise<OnlinePayments | undefined> {
  const [row] = await authDb().select().from(stripeAccount).where(eq(stripeAccount.tenantId, tenantId));
  return row && { accountId: row.accountId, state: row.state };
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

/** What Stripe says of an account when asked; nothing changes for one that is nobody's. */
export const setStripeAccountState = (accountId: string, state: OnlinePayments['state']) =>
  authDb().update(stripeAccount).set({ state }).where(eq(stripeAccount.accountId, accountId));
