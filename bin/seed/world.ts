import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id, PersonId, TenantId } from '#domain/kernel/pure/ids.ts';
import { type PersonActor, type SystemActor, systemActor } from '#domain/kernel/actor.ts';
import type { MemberRole } from '#domain/kernel/roles.ts';
import type { Agenda } from './agenda.ts';
import type { ClientKey } from './clients.ts';
import type { Dice } from './dice.ts';
import type { PersonKey } from './people.ts';
import type { ServiceKey } from './services.ts';
import type { StandIns } from './stand-ins.ts';

export interface Person {
  personId: PersonId;
  roles: readonly MemberRole[];
}

export interface World {
  tenantId: TenantId;
  cui: string;
  now: Date;
  today: CivilDate;
  agenda: Agenda;
  dice: Dice;
  standIns: StandIns;
  /** The company's own account at Stripe. */
  cardAccount: string;
  people: ReadonlyMap<PersonKey, Person>;
  services: Map<ServiceKey, Id<'service'>>;
  clients: Map<ClientKey, { clientId: Id<'client'>; dealId: Id<'deal'> }>;
}

/** A colleague at a time of the past. */
export function as({ tenantId, people }: Pick<World, 'tenantId' | 'people'>, key: PersonKey, asOf: Date): PersonActor {
  const { personId, roles } = known(people.get(key), key);
  return { kind: 'person', tenantId, personId, roles, asOf, provedAt: asOf };
}

/** The product itself at a time of the past. */
export const itself = ({ tenantId }: Pick<World, 'tenantId'>, asOf: Date): SystemActor =>
  systemActor(tenantId, 'demo company', asOf);

export const clientOf = ({ clients }: World, key: ClientKey) => known(clients.get(key), key);

export const serviceOf = ({ services }: World, key: ServiceKey) => known(services.get(key), key);

function known<T>(found: T | undefined, key: string): T {
  if (found === undefined) throw new Error(`the demo company has no «${key}» yet`);
  return found;
}
