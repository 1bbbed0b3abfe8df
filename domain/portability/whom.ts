import { z } from 'zod';
import { NotFound, Invalid, Conflict } from '#domain/kernel/errors.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { membersOf } from '#domain/identity/steps.ts';
import * as erasures from './repo-erasure.ts';

/** Exactly one of the three: a client who is a person, somebody's contact, a colleague who has left. */
export const Whom = z.object({
  clientId: optional(id<'client'>()),
  contactId: optional(id<'contact'>()),
  personId: optional(id<'person'>()),
});
export type Whom = z.output<typeof Whom>;

/**
 * @throws NotFound · Invalid when none or several are named, or the client is no person · Conflict for a colleague who
 * still works here
 */
export async function personNamed(tx: Tx, { clientId, contactId, personId }: Whom): Promise<erasures.Person> {
  const named = [clientId, contactId, personId].filter((one) => one !== undefined);
  if (named.length !== 1) throw new Invalid('portability.errors.whom');
  if (contactId !== undefined) return erasures.contactPerson(tx, contactId);
  if (clientId !== undefined) {
    const person = await erasures.clientPerson(tx, clientId);
    if (person.kind !== 'person') throw new Invalid('portability.errors.notAPerson');
    return person;
  }
  const member = personId && (await membersOf(tx)).get(personId);
  if (!member) throw new NotFound();
  if (member.state !== 'removed') throw new Conflict('portability.errors.stillMember');
  return { holder: 'member', id: member.personId, name: member.name, clientId: null, kind: null, emails: [] };
}
