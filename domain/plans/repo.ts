import { ne } from 'drizzle-orm';
import { entitlement } from '#db/schema/entitlement.ts';
import { subscription } from '#db/schema/subscription.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { required } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Plan } from './model/features.ts';

export const insertTrial = async (tx: Tx, endsAt: Date) => {
  await tx.db.insert(subscription).values({ id: newId<'subscription'>(), state: 'trial', startedAt: tx.asOf, endsAt });
  await tx.db.insert(entitlement).values({ id: newId<'entitlement'>(), plan: 'premium', since: tx.asOf });
};

export const findSubscription = async (tx: Tx) => required(await tx.db.select().from(subscription));

export const lockSubscription = async (tx: Tx) => required(await tx.db.select().from(subscription).for('update'));

export const setNoticed = (tx: Tx, days: number) => tx.db.update(subscription).set({ noticedDays: days });

export const setState = async (tx: Tx, state: 'trial' | 'premium' | 'standard', plan: Plan, endsAt: Date | null) => {
  await tx.db.update(subscription).set({ state, endsAt, noticedDays: null });
  await tx.db.update(entitlement).set({ plan, since: tx.asOf }).where(ne(entitlement.plan, plan));
};

export const planOf = async (tx: Tx): Promise<Plan> =>
  required(await tx.db.select({ plan: entitlement.plan }).from(entitlement)).plan;

/** The plan and since when it is the company's without a break. */
export const entitlementOf = async (tx: Tx): Promise<{ plan: Plan; since: Date }> =>
  required(await tx.db.select({ plan: entitlement.plan, since: entitlement.since }).from(entitlement));
