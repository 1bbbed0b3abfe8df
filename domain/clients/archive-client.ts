import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as clients from './repo.ts';
import { sumsOf } from './repo-list.ts';

/**
 * Puts a client away: it is no longer in the lists, nothing is deleted, search still finds it. Done twice it is done once.
 * @throws NotFound · Conflict `clients.errors.stillActive` while services run or money is open, `clients.errors.merged`
 */
export const archiveClient = defineVerb({
  name: 'clients.archiveClient',
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
  api: { method: 'POST', path: '/clients/{clientId}/archive', summary: 'Archive a client' },
  input: z.object({ clientId: id<'client'>() }),
  output: z.object({ clientId: id<'client'>() }),
  async run(tx, actor, { clientId }) {
    const { state } = await clients.lockClient(tx, clientId);
    if (state === 'merged') throw new Conflict('clients.errors.merged');
    if (state === 'archived') return { clientId };
    const { activeServices, open } = (await sumsOf(tx, [clientId], civilDateOf(actor.asOf)))(clientId);
    if (activeServices > 0 || open !== 0n) throw new Conflict('clients.errors.stillActive');
    await clients.updateClient(tx, clientId, { state: 'archived' });
    tx.emit({ type: 'ClientArchived', subject: clientId, clientId });
    return { clientId };
  },
});
