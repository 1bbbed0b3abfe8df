import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { cardValues, Client, ClientCard } from './model/client.ts';
import { requireCard } from './require-card.ts';
import * as clients from './repo.ts';
import { indexClient } from './steps.ts';

/** Replaces a client's card. @throws NotFound · Invalid per field · Conflict `errors.changedMeanwhile` */
export const changeClient = defineVerb({
  name: 'clients.changeClient',
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
  api: { method: 'PUT', path: '/clients/{clientId}', summary: 'Change a client' },
  input: ClientCard.extend({ clientId: id<'client'>() }),
  output: Client,
  async run(tx, _actor, { clientId, ...card }, meta) {
    const current = await clients.lockClient(tx, clientId);
    requireVersion(current, meta, current.name);
    requireCard(card);
    const changed = await clients.updateClient(tx, clientId, cardValues(card));
    await indexClient(tx, changed);
    tx.emit({ type: 'ClientChanged', subject: clientId, clientId });
    return changed;
  },
});
