import { notifyCommitted } from '#db/notify.server.ts';
import { withSnapshot, withTenant } from '#db/tenant.server.ts';
import { systemActor } from './actor.ts';
import type { TenantId } from './pure/ids.ts';
import type { Tx } from './tx.ts';

/**
 * Work of the product on itself that is no act of anybody: chaining the audit, the progress of an export. It leaves no
 * entry in the audit and emits nothing; whatever a person could ask about is a verb. `tells` names what pages show of it.
 */
export async function unrecorded<R>(
  tenantId: TenantId,
  reason: string,
  asOf: Date,
  work: (tx: Tx) => Promise<R>,
  { readOnly = false, tells }: { readOnly?: boolean; tells?: string } = {},
): Promise<R> {
  const done = await withTenant({ tenantId, asOf, readOnly }, (db) => work(txOf(db, tenantId, reason, asOf)));
  if (tells !== undefined) notifyCommitted(tenantId, [tells]);
  return done;
}

/** Reads at length what stood at one moment, as for a copy of the whole company. */
export function snapshot<R>(tenantId: TenantId, reason: string, asOf: Date, work: (tx: Tx) => Promise<R>): Promise<R> {
  return withSnapshot({ tenantId, asOf }, (db) => work(txOf(db, tenantId, reason, asOf)));
}

const txOf = (db: Tx['db'], tenantId: TenantId, reason: string, asOf: Date): Tx => ({
  db,
  tenantId,
  asOf,
  actor: systemActor(tenantId, reason, asOf),
  emit: refuseEvent,
});

const refuseEvent = (): never => {
  throw new Error('unrecorded work emits no events');
};
