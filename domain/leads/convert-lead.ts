import { z } from 'zod';
import { activateClient, setDealState } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as leads from './repo.ts';

/** «Transformă în client»: the possible client becomes one, its deal is won. A second click changes nothing. @throws NotFound · Conflict `leads.errors.ended` when it was lost */
export const convertLead = defineVerb({
  name: 'leads.convertLead',
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
  api: { method: 'POST', path: '/leads/{leadId}/conversion', summary: 'Turn a lead into a client' },
  input: z.object({ leadId: id<'lead'>() }),
  output: z.object({ clientId: id<'client'>() }),
  async run(tx, actor, { leadId }) {
    const row = await leads.lockLead(tx, leadId);
    if (row.state === 'lost' || row.state === 'spam') throw new Conflict('leads.errors.ended');
    if (row.state === 'converted') return { clientId: row.clientId };
    await leads.updateLead(tx, leadId, { state: 'converted', endedAt: actor.asOf });
    await setDealState(tx, row.dealId, 'won');
    await activateClient(tx, row.clientId);
    return { clientId: row.clientId };
  },
});
