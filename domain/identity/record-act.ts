import { withTenant } from '#db/tenant.server.ts';
import type { PersonActor } from '#domain/kernel/actor.ts';
import { recordCall } from '#domain/kernel/audit.ts';
import { requireFeature } from '#domain/kernel/plan-gate.ts';
import type { Feature } from '#domain/plans/model/features.ts';

/** Enters an act of the directory in the company's audit; the directory has none of its own. @throws PlanLocked */
export const recordAct = (
  actor: PersonActor,
  name: `identity.${string}`,
  input: Record<string, string> = {},
  feature?: Feature,
): Promise<void> =>
  withTenant({ tenantId: actor.tenantId, asOf: actor.asOf, readOnly: false }, async (db) => {
    const tx = { db, tenantId: actor.tenantId, asOf: actor.asOf, actor, emit: () => undefined };
    if (feature !== undefined) await requireFeature(tx, feature);
    await recordCall(tx, name, {}, { input, answer: null, events: [] });
  });
