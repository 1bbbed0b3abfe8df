import type { TenantTransaction } from '#db/tenant.server.ts';
import type { Actor } from './actor.ts';
import type { DomainEvent } from './events.ts';
import type { TenantId } from './pure/ids.ts';

/** What a verb's `run`, a step and a repo work with: one transaction of one tenant at one time. */
export interface Tx {
  db: TenantTransaction;
  tenantId: TenantId;
  asOf: Date;
  actor: Actor;
  /** Puts the event on the client's timeline and, as the transaction's last write, into the outbox. */
  emit(event: DomainEvent): void;
}
