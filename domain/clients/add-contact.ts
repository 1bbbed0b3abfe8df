import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { email, id, line, optional } from '#domain/kernel/schemas.ts';
import * as clients from './repo.ts';

/** Adds a person at a client; the first one with an address is written to. @throws NotFound */
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
    system: true,
  },
  api: { method: 'POST', path: '/clients/{clientId}/contacts', summary: 'Add a contact' },
  input: z.object({
    clientId: id<'client'>(),
    name: line(100),
    role: optional(line(100)),
    email: optional(email()),
    phone: optional(line(40)),
  }),
  output: z.object({ id: id<'contact'>() }),
  async run(tx, _actor, { clientId, ...values }) {
    await clients.lockClient(tx, clientId);
    const row = await clients.insertContact(tx, clientId, values);
    tx.emit({ type: 'ClientChanged', subject: clientId, clientId });
    return { id: row.id };
  },
});
