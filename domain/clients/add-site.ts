import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { Site, SiteFields } from './model/contact.ts';
import * as clients from './repo.ts';
import * as contacts from './repo-contacts.ts';
import { reindex } from './reindex.ts';

/** Adds a place where a client's work is done. @throws NotFound */
export const addSite = defineVerb({
  name: 'clients.addSite',
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
  api: { method: 'POST', path: '/clients/{clientId}/sites', summary: 'Add a site' },
  input: SiteFields.extend({ clientId: id<'client'>() }),
  output: Site,
  async run(tx, _actor, { clientId, ...fields }) {
    await clients.findClient(tx, clientId);
    const added = await contacts.insertSite(tx, clientId, fields);
    await reindex(tx, clientId);
    tx.emit({ type: 'ClientChanged', subject: clientId, clientId });
    return added;
  },
});
