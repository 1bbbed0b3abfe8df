import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as clients from './repo.ts';
import * as contacts from './repo-contacts.ts';

/** Work is done at a closed site again, or the closing was a slip. @throws NotFound */
export const reopenSite = defineVerb({
  name: 'clients.reopenSite',
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
  api: { method: 'POST', path: '/clients/{clientId}/sites/{siteId}/reopening', summary: 'Reopen a site' },
  input: z.object({ clientId: id<'client'>(), siteId: id<'site'>() }),
  output: z.object({ clientId: id<'client'>() }),
  async run(tx, _actor, { clientId, siteId }) {
    await clients.lockClient(tx, clientId);
    const { closedAt } = await contacts.findSite(tx, clientId, siteId);
    if (closedAt === null) return { clientId };
    await contacts.updateSite(tx, siteId, { closedAt: null });
    tx.emit({ type: 'ClientChanged', subject: clientId, clientId });
    return { clientId };
  },
});
