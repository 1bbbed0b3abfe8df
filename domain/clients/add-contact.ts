import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { Contact, ContactFields } from './model/contact.ts';
import * as clients from './repo.ts';
import * as contacts from './repo-contacts.ts';
import { reindex } from './reindex.ts';

/** Adds a person at a client; the first one is written to. @throws NotFound */
export const addContact = defineVerb({
  name: 'clients.addContact',
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
  api: { method: 'POST', path: '/clients/{clientId}/contacts', summary: 'Add a contact' },
  input: ContactFields.extend({ clientId: id<'client'>() }),
  output: Contact,
  async run(tx, _actor, { clientId, name, role, email, phone }) {
    await clients.lockClient(tx, clientId);
    const values = { name, role: role ?? null, email: email ?? null, phone: phone ?? null };
    const added = await contacts.insertContact(tx, clientId, values);
    await reindex(tx, clientId);
    tx.emit({ type: 'ClientChanged', subject: clientId, clientId });
    return added;
  },
});
