import { entitlement } from '#db/schema/entitlement.ts';
import { type Feature, isIncluded } from '#domain/plans/model/features.ts';
import type { Actor } from './actor.ts';
import { PlanLocked } from './errors.ts';
import type { Tx } from './tx.ts';

/** What the plan has to include for a call: the API when a program calls, and the definition's own feature. */
export const neededFeatures = (actor: Actor, feature: Feature | undefined): Feature[] => [
  ...(actor.kind === 'token' ? ['api' as const] : []),
  ...(feature === undefined ? [] : [feature]),
];

/** The first of these features that the tenant's plan does not include; the plan is not asked for when there are none. */
export async function missingFeature(tx: Tx, features: readonly Feature[]): Promise<Feature | undefined> {
  if (features.length === 0) return undefined;
  const [row] = await tx.db.select({ plan: entitlement.plan }).from(entitlement);
  return features.find((feature) => !isIncluded(row?.plan ?? 'standard', feature));
}

/** @throws PlanLocked when the tenant's plan does not include one of the features */
export async function requireFeature(tx: Tx, ...features: Feature[]): Promise<void> {
  const missing = await missingFeature(tx, features);
  if (missing !== undefined) throw new PlanLocked(missing);
}
