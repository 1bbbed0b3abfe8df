import { z } from 'zod';
import { membersOf } from '#domain/identity/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import { noteBefore } from '#domain/kernel/versions.ts';
import * as clients from './repo.ts';

/**
 * Says who has the next action of a client and who stands in while that one is away; left out means nobody.
 * @throws NotFound · Invalid `clients.errors.notAMember`, `clients.errors.sameDeputy`
 */
export const setResponsible = defineVerb({
  name: 'clients.setResponsible',
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
  api: { method: 'PUT', path: '/clients/{clientId}/responsible', summary: 'Set responsible and deputy' },
  input: z.object({
    clientId: id<'client'>(),
    responsibleId: optional(id<'person'>()),
    deputyId: optional(id<'person'>()),
  }),
  output: z.object({ clientId: id<'client'>() }),
  async run(tx, _actor, { clientId, responsibleId, deputyId }, meta) {
    noteBefore(await clients.lockClient(tx, clientId), meta);
    if (deputyId !== undefined && deputyId === responsibleId)
      throw new Invalid('clients.errors.sameDeputy', { fields: ['deputyId'] });
    const members = await membersOf(tx);
    for (const [field, person] of Object.entries({ responsibleId, deputyId }))
      if (person !== undefined && members.get(person)?.state !== 'active')
        throw new Invalid('clients.errors.notAMember', { fields: [field] });
    await clients.updateClient(tx, clientId, {
      responsibleId: responsibleId ?? null,
      deputyId: deputyId ?? null,
    });
    tx.emit({ type: 'ClientChanged', subject: clientId, clientId });
    return { clientId };
  },
});
