import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import * as clients from './repo.ts';

/** Who has a client's next actions, and who while that person is away. @throws NotFound */
export const setResponsible = defineVerb({
  name: 'clients.setResponsible',
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
  api: { method: 'PUT', path: '/clients/{clientId}/responsible', summary: 'Set who is responsible for a client' },
  input: z.object({ clientId: id<'client'>(), responsibleId: id<'person'>(), deputyId: optional(id<'person'>()) }),
  output: z.object({}),
  async run(tx, _actor, { clientId, responsibleId, deputyId }) {
    await clients.lockClient(tx, clientId);
    await clients.updateClient(tx, clientId, { responsibleId, deputyId: deputyId ?? null });
    tx.emit({ type: 'ClientChanged', subject: clientId, clientId });
    return {};
  },
});
