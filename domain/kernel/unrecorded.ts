import { withTenant } from '#db/tenant.server.ts';
import { type SystemActor, systemActor } from './actor.ts';
import type { TenantId } from './pure/ids.ts';
import type { Tx } from './tx.ts';

/**
 * Work of the product on itself that is no act of anybody: chaining the audit, the progress of an export. It leaves no
 * entry in the audit and emits nothing; whatever a person could ask about is a verb.
 */
export function unrecorded<R>(
  tenantId: TenantId,
  reason: string,
  asOf: Date,
  work: (tx: Tx) => Promise<R>,
  { readOnly = false } = {},
): Promise<R> {
  const actor: SystemActor = systemActor(tenantId, reason, asOf);
  return withTenant({ tenantId, asOf, readOnly }, (db) => work({ db, tenantId, asOf, actor, emit: refuseEvent }));
}

const refuseEvent = (): never => {
  throw new Error('unrecorded work emits no events');
};
