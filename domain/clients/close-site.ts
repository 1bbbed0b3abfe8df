import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as clients from './repo.ts';
import * as contacts from './repo-contacts.ts';

/** Work is no longer done at a site: it is offered no more, what was done there keeps its name. @throws NotFound */
export const closeSite = defineVerb({
  name: 'clients.closeSite',
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
  api: { method: 'POST', path: '/clients/{clientId}/sites/{siteId}/closing', summary: 'Close a site' },
  input: z.object({ clientId: id<'client'>(), siteId: id<'site'>() }),
  output: z.object({ clientId: id<'client'>(), siteId: id<'site'>(), name: z.string() }),
  async run(tx, _actor, { clientId, siteId }) {
    await clients.lockClient(tx, clientId);
    const { closedAt, name } = await contacts.findSite(tx, clientId, siteId);
    if (closedAt !== null) return { clientId, siteId, name };
    await contacts.updateSite(tx, siteId, { closedAt: tx.asOf });
    tx.emit({ type: 'ClientChanged', subject: clientId, clientId });
    return { clientId, siteId, name };
  },
});
