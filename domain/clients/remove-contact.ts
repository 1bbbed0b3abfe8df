import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { revokeLinks } from '#domain/links/steps.ts';
import * as clients from './repo.ts';
import * as contacts from './repo-contacts.ts';
import { reindex } from './reindex.ts';

/** Forgets a person at a client. @throws NotFound */
export const removeContact = defineVerb({
  name: 'clients.removeContact',
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
  api: { method: 'DELETE', path: '/clients/{clientId}/contacts/{contactId}', summary: 'Remove a contact' },
  input: z.object({ clientId: id<'client'>(), contactId: id<'contact'>() }),
  output: z.object({ clientId: id<'client'>() }),
  async run(tx, _actor, { clientId, contactId }) {
    await clients.lockClient(tx, clientId);
    await contacts.findContact(tx, clientId, contactId);
    await contacts.deleteContact(tx, contactId);
    await revokeLinks(tx, contactId); // of the portal
    await reindex(tx, clientId);
    tx.emit({ type: 'ClientChanged', subject: clientId, clientId });
    return { clientId };
  },
});
