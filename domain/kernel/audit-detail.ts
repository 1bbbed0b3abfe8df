import type { Actor } from './actor.ts';
import type { Meta } from './define-verb.ts';
import type { DomainEvent } from './events.ts';

const MOST_TEXT = 2_000;
const MOST_ITEMS = 100;
const SECRET = /password|secret|token|^code$|drawing|accessKey|^cnp$|^typedName$/i;

/** Whose key seals what an entry says, and what it says: `before` and `after` hold only what differs. */
export interface AuditDetail extends Record<string, unknown> {
  about: { holder: 'company' | 'client' | 'contact'; id: string };
  from: { holder: 'company' | 'client' | 'member'; id: string };
  before?: Record<string, unknown>;
  after: Record<string, unknown>;
  address?: string;
  userAgent?: string;
}

/** What an entry of the audit says beyond its columns. Secrets and signatures are named, not kept; long texts are cut. */
export function auditDetail(
  actor: Actor,
  verb: string,
  { before }: Meta,
  { input, answer, events }: { input: unknown; answer: unknown; events: readonly DomainEvent[] },
): AuditDetail {
  const typed = plain(input);
  const was = before === undefined ? undefined : plain(before);
  const now = was === undefined ? typed : { ...answered(before, answer), ...typed };
  const changed = Object.keys(now).filter((name) => was === undefined || !same(now[name], was[name]));
  const known = was === undefined ? [] : changed.filter((name) => Object.hasOwn(was, name));
  const { address, userAgent } = actor.origin ?? {};
  return {
    about: aboutWhom(actor, verb, { typed, answer, events }),
    from: fromWhom(actor),
    ...(was === undefined ? {} : { before: pick(was, known) }),
    after: pick(now, changed),
    ...(address === undefined ? {} : { address }),
    ...(userAgent === undefined ? {} : { userAgent: userAgent.slice(0, 200) }),
  };
}

/** A contact that the call names or made, else the client whose timeline or id it bears, else the company. */
function aboutWhom(
  actor: Actor,
  verb: string,
  { typed, answer, events }: { typed: Record<string, unknown>; answer: unknown; events: readonly DomainEvent[] },
): AuditDetail['about'] {
  const made = verb === 'clients.addContact' ? plain(answer)['id'] : undefined;
  const contact = typed['contactId'] ?? made;
  if (typeof contact === 'string') return { holder: 'contact', id: contact };
  const client = typed['clientId'] ?? events.find((event) => event.clientId)?.clientId;
  if (typeof client === 'string') return { holder: 'client', id: client };
  if (actor.kind === 'client') return { holder: 'client', id: actor.clientId };
  return { holder: 'company', id: actor.tenantId };
}

function fromWhom(actor: Actor): AuditDetail['from'] {
  if (actor.kind === 'client') return { holder: 'client', id: actor.clientId };
  if (actor.kind === 'system') return { holder: 'company', id: actor.tenantId };
  return { holder: 'member', id: actor.personId };
}

/** Fields of the row as the answer shows them: what was left out of the input, and so emptied. Numbers differ on the wire. */
function answered(before: object | undefined, answer: unknown): Record<string, unknown> {
  const rows = new Map<string, unknown>(Object.entries(before ?? {}));
  const isComparable = (name: string) =>
    rows.has(name) && name !== 'version' && !['bigint', 'object'].includes(typeof (rows.get(name) ?? ''));
  return Object.fromEntries(Object.entries(plain(answer)).filter(([name]) => isComparable(name)));
}

const pick = (from: Record<string, unknown>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, from[name]]));

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** An object's fields as JSON keeps them. */
const plain = (value: unknown): Record<string, unknown> =>
  typeof value !== 'object' || value === null
    ? {}
    : Object.fromEntries(Object.entries(value).map(([name, item]) => [name, kept(name, item)]));

function kept(name: string, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (SECRET.test(name)) return '•••';
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'string') return value.length > MOST_TEXT ? `${value.slice(0, MOST_TEXT)}…` : value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map((item: unknown) => kept('', item));
  return typeof value === 'object' ? plain(value) : value;
}
