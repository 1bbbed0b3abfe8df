import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { noteBefore } from '#domain/kernel/versions.ts';
import { Contact, ContactFields } from './model/contact.ts';
import { revokeLinks } from '#domain/links/steps.ts';
import * as clients from './repo.ts';
import * as contacts from './repo-contacts.ts';
import { reindex } from './reindex.ts';

/** Changes a contact; `isFirst` makes it the one who is written to. @throws NotFound */
export const changeContact = defineVerb({
  name: 'clients.changeContact',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'PUT', path: '/clients/{clientId}/contacts/{contactId}', summary: 'Change a contact' },
  input: ContactFields.extend({
    clientId: id<'client'>(),
    contactId: id<'contact'>(),
    place: z.enum(['first', 'same']).default('same'),
  }),
  output: Contact,
  async run(tx, _actor, { clientId, contactId, place, name, role, email, phone }, meta) {
    await clients.lockClient(tx, clientId);
    const before = await contacts.findContact(tx, clientId, contactId);
    noteBefore(before, meta);
    const values = { name, role: role ?? null, email: email ?? null, phone: phone ?? null };
    const changed = await contacts.updateContact(tx, contactId, values);
    if (before.email !== changed.email) await revokeLinks(tx, contactId); // the portal was another address's
    if (place === 'first') await putFirst(tx, clientId, contactId);
    await reindex(tx, clientId);
    tx.emit({ type: 'ClientChanged', subject: clientId, clientId });
    return changed;
  },
});

async function putFirst(...[tx, clientId, contactId]: Parameters<typeof contacts.findContact>): Promise<void> {
  const all = await contacts.contactsOf(tx, clientId);
  const order = [contactId, ...all.map((one) => one.id).filter((one) => one !== contactId)];
  for (const [index, one] of order.entries()) await contacts.updateContact(tx, one, { position: index + 1 });
}
