import { sql } from 'drizzle-orm';
import { entitlement } from '#db/schema/entitlement.ts';
import { featureSwitch } from '#db/schema/feature-switch.ts';
import { type Feature, isIncluded } from '#domain/plans/model/features.ts';
import { needsSeat } from '#domain/plans/model/seats.ts';
import type { Actor } from './actor.ts';
import { PlanLocked } from './errors.ts';
import type { RoleTable } from './roles.ts';
import { takeSeat } from './seat.ts';
import type { Tx } from './tx.ts';

interface Gated {
  feature?: Feature;
  roles: RoleTable;
  isOnEveryPlan?: boolean;
}

/** What the plan has to include for a call: the API when a program calls, and the definition's own feature. */
export const neededFeatures = (actor: Actor, { feature }: Pick<Gated, 'feature'>): Feature[] => [
  ...(actor.kind === 'token' ? ['api' as const] : []),
  ...(feature === undefined ? [] : [feature]),
];

/** The same for a call that writes: on Standard somebody of the office needs a seat as well. */
export const neededToWrite = (actor: Actor, gated: Gated): Feature[] => [
  ...neededFeatures(actor, gated),
  ...(gated.isOnEveryPlan !== true && needsSeat(actor, gated.roles) ? ['unlimited_seats' as const] : []),
];

const switches = sql<Record<
  string,
  'on' | 'off'
> | null>`(select jsonb_object_agg(s.feature, s.state) from ${featureSwitch} s)`;

/**
 * The first of these features that neither the tenant's plan includes nor the operator turned on; one that was turned off is
 * missing on every plan. Nothing is asked when there are none.
 */
export async function notIncluded(tx: Tx, features: readonly Feature[]): Promise<Feature | undefined> {
  if (features.length === 0) return undefined;
  const [row] = await tx.db.select({ plan: entitlement.plan, switches }).from(entitlement);
  return features.find((feature) => {
    const turned = row?.switches?.[feature];
    return turned === undefined ? !isIncluded(row?.plan ?? 'standard', feature) : turned === 'off';
  });
}

/** The same for who calls: where seats are counted, whoever sits on one or takes a free one lacks nothing. */
export async function missingFeature(tx: Tx, features: readonly Feature[]): Promise<Feature | undefined> {
  const missing = await notIncluded(tx, features);
  return missing === 'unlimited_seats' && (await takeSeat(tx)) ? undefined : missing;
}

/** @throws PlanLocked when the tenant's plan does not include one of the features */
export async function requireFeature(tx: Tx, ...features: Feature[]): Promise<void> {
  const missing = await missingFeature(tx, features);
  if (missing !== undefined) throw new PlanLocked(missing);
}
