import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, line, optional, prose } from '#domain/kernel/schemas.ts';
import * as clients from './repo.ts';

/** Adds a place where work is done. @throws NotFound */
export const addSite = defineVerb({
  name: 'clients.addSite',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'POST', path: '/clients/{clientId}/sites', summary: 'Add a site' },
  input: z.object({
    clientId: id<'client'>(),
    name: line(100),
    street: optional(line(150)),
    city: optional(line(50)),
    contactName: optional(line(100)),
    contactPhone: optional(line(40)),
    accessNotes: optional(prose(1_000)),
  }),
  output: z.object({ id: id<'site'>() }),
  async run(tx, _actor, { clientId, ...values }) {
    await clients.lockClient(tx, clientId);
    const row = await clients.insertSite(tx, clientId, values);
    tx.emit({ type: 'ClientChanged', subject: clientId, clientId });
    return { id: row.id };
  },
});
