import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id, line } from '#domain/kernel/schemas.ts';
import { Deal } from './model/client.ts';
import * as clients from './repo.ts';

/** Begins another piece of business with a client. @throws NotFound · Conflict `clients.errors.merged` */
export const addDeal = defineVerb({
  name: 'clients.addDeal',
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
  api: { method: 'POST', path: '/clients/{clientId}/deals', summary: 'Begin a deal' },
  input: z.object({ clientId: id<'client'>(), title: line(200) }),
  output: Deal,
  async run(tx, _actor, { clientId, title }) {
    const client = await clients.lockClient(tx, clientId);
    if (client.state === 'merged') throw new Conflict('clients.errors.merged');
    const deal = await clients.insertDeal(tx, clientId, title);
    tx.emit({ type: 'ClientChanged', subject: clientId, clientId, dealId: deal.id });
    return deal;
  },
});
