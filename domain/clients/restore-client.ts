import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as clients from './repo.ts';

/** Brings an archived client back to where it was: a client, or a possible one. Others stay as they are. @throws NotFound */
export const restoreClient = defineVerb({
  name: 'clients.restoreClient',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/clients/{clientId}/restore', summary: 'Restore an archived client' },
  input: z.object({ clientId: id<'client'>() }),
  output: z.object({ clientId: id<'client'>() }),
  async run(tx, _actor, { clientId }) {
    const { state, activeSince } = await clients.lockClient(tx, clientId);
    if (state !== 'archived') return { clientId };
    await clients.updateClient(tx, clientId, { state: activeSince === null ? 'potential' : 'active' });
    tx.emit({ type: 'ClientRestored', subject: clientId, clientId });
    return { clientId };
  },
});
