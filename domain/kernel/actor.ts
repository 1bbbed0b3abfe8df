import type { Id, PersonId, TenantId } from './pure/ids.ts';
import type { Role } from './roles.ts';

/** Where a call came from, kept as evidence of a client's answer and in the audit. Never logged with contents. */
export interface Origin {
  requestId?: string;
  address?: string;
  userAgent?: string;
}

interface ActorBase {
  tenantId: TenantId;
  roles: readonly Role[];
  /** The time at which the call works; a verb reads no clock. */
  asOf: Date;
  origin?: Origin;
}

export interface PersonActor extends ActorBase {
  kind: 'person';
  personId: PersonId;
  /** When the person last showed with password, code or passkey to be there. */
  provedAt: Date;
  /** The operator, who looks at the company with its consent: reads, and changes nothing. */
  isLooking?: true;
}
export interface TokenActor extends ActorBase {
  kind: 'token';
  personId: PersonId;
  tokenId: Id<'apiToken'>;
  /** Names of verbs and queries, or `capability.*`, or `*`; `read` stands for every query. */
  scopes: readonly string[];
}
/** Whoever holds a link: may do what the link is for, to the one document that it names. */
export interface ClientActor extends ActorBase {
  kind: 'client';
  linkId: Id<'link'>;
  clientId: Id<'client'>;
  purpose: 'offer' | 'contract' | 'addendum' | 'acceptance' | 'invoice' | 'portal' | 'statement' | 'penalty';
  subjectId: string;
  subjectVersion: number;
}
export interface SystemActor extends ActorBase {
  kind: 'system';
  /** Why the product acts by itself, for the audit: «e-Factura upload». */
  reason: string;
}
export interface OperatorActor extends ActorBase {
  kind: 'operator';
  personId: PersonId;
  reason: string;
}
export type Actor = PersonActor | TokenActor | ClientActor | SystemActor | OperatorActor;

/** The product itself, at a given time, with its reason. */
export const systemActor = (tenantId: TenantId, reason: string, asOf: Date): SystemActor => ({
  kind: 'system',
  tenantId,
  roles: ['system'],
  asOf,
  reason,
});

/** The person behind a call, where there is one. */
export const personOf = (actor: Actor): PersonId | undefined => ('personId' in actor ? actor.personId : undefined);

/** The id kept in timeline and audit: person, token's person, link; nothing for the system. */
export const actorId = (actor: Actor): string | undefined => (actor.kind === 'client' ? actor.linkId : personOf(actor));

export const hasRole = (actor: Actor, ...roles: Role[]): boolean => roles.some((role) => actor.roles.includes(role));
