import { withTenant } from '#db/tenant.server.ts';
import type { OperatorActor, Origin, PersonActor } from '#domain/kernel/actor.ts';
import { recordCall } from '#domain/kernel/audit.ts';
import type { PersonId, TenantId } from '#domain/kernel/pure/ids.ts';
import type { MemberRole } from '#domain/kernel/roles.ts';

/** An administrator of the company that runs the product, at its console. */
export interface Operator {
  personId: PersonId;
  /** The operator's own company, whose books and audit are its own. */
  own: TenantId;
  asOf: Date;
  provedAt: Date;
  origin?: Origin;
}

/** Whoever is signed in, as far as the console has to know. */
export interface Visitor {
  actor: PersonActor;
  isShared: boolean;
  companies: readonly { id: TenantId; roles: readonly MemberRole[]; lacksFactor: boolean }[];
}

/**
 * The operator behind a session: administrator of the operator's company, with the factors that it asks for, whatever company
 * the session is in. Undefined for everybody else, and where no company runs the product.
 */
export function operatorOf({ actor, isShared, companies }: Visitor, own: TenantId | undefined): Operator | undefined {
  const place = companies.find(({ id }) => id === own);
  if (own === undefined || isShared || place?.roles.includes('administrator') !== true || place.lacksFactor)
    return undefined;
  const { personId, asOf, provedAt, origin } = actor;
  return { personId, own, asOf, provedAt, ...(origin === undefined ? {} : { origin }) };
}

/** The operator as one company's audit names it. */
export const operatorIn = (
  { personId, asOf, origin }: Omit<Operator, 'own' | 'provedAt'>,
  tenantId: TenantId,
  reason: string,
): OperatorActor => ({
  kind: 'operator',
  roles: ['operator'],
  tenantId,
  personId,
  reason,
  asOf,
  ...(origin === undefined ? {} : { origin }),
});

/** The operator as a person of its own company: there it has the rights that it has there. */
export const atHome = ({ personId, own, asOf, provedAt, origin }: Operator): PersonActor => ({
  kind: 'person',
  roles: ['administrator'],
  tenantId: own,
  personId,
  asOf,
  provedAt,
  ...(origin === undefined ? {} : { origin }),
});

/** Enters in a company's audit what the operator did there beside its verbs. */
export const recordOperator = (
  actor: OperatorActor | PersonActor,
  act: `operator.${string}`,
  input: Record<string, string>,
): Promise<void> =>
  withTenant({ tenantId: actor.tenantId, asOf: actor.asOf, readOnly: false }, (db) =>
    recordCall(
      { db, tenantId: actor.tenantId, asOf: actor.asOf, actor, emit: () => undefined },
      act,
      {},
      { input, answer: null, events: [] },
    ),
  );
