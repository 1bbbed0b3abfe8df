import { contactsOf } from '#domain/clients/steps-contacts.ts';
import { clientOf } from '#domain/clients/steps.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { latestOf } from '#domain/links/steps.ts';

/** Somebody at a client to whom the portal can be given: a contact with an address, or the client's own address. */
export interface Holder {
  /** What the access is bound to: the contact's row, or the client's own. */
  subjectId: string;
  contactId: Id<'contact'> | null;
  name: string;
  email: string;
}

/** Who at a client may be given the portal, each with an access of its own. @throws NotFound */
export async function holdersOf(tx: Tx, clientId: Id<'client'>): Promise<Holder[]> {
  const client = await clientOf(tx, clientId);
  const people = (await contactsOf(tx, clientId)).flatMap(({ id, name, email }) =>
    email === null ? [] : [{ subjectId: id, contactId: id, name, email }],
  );
  const isKnown = people.some(({ email }) => email === client.email);
  return client.email === null || isKnown
    ? people
    : [...people, { subjectId: client.id, contactId: null, name: client.name, email: client.email }];
}

/** The access that an address at a client holds now; undefined when it holds none. */
export async function openAccess(tx: Tx, clientId: Id<'client'>, address: string) {
  for (const { subjectId, email } of await holdersOf(tx, clientId)) {
    if (email.toLowerCase() !== address.toLowerCase()) continue;
    const link = await latestOf(tx, subjectId, 'portal');
    if (link && link.revokedAt === null && link.expiresAt > tx.asOf) return { clientId, subjectId };
  }
  return undefined;
}
