import { entitlement } from '#db/schema/entitlement.ts';
import { type Feature, isIncluded } from '#domain/plans/model/features.ts';
import { PlanLocked } from './errors.ts';
import type { Tx } from './tx.ts';

/** @throws PlanLocked when the tenant's plan does not include the feature */
export async function requireFeature(tx: Tx, feature: Feature): Promise<void> {
  const [row] = await tx.db.select({ plan: entitlement.plan }).from(entitlement);
  if (!isIncluded(row?.plan ?? 'standard', feature)) throw new PlanLocked(feature);
}
