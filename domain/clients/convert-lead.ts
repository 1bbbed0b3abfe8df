import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import { leadOf, lockLead } from '#domain/leads/steps.ts';
import { mergeInto } from './merging.ts';
import { hasPapers, lockPapers } from './repo-merge.ts';
import { activateClient, lockClient, setDealState } from './steps.ts';

/**
 * «Transformă în client»: the possible client becomes one, or its deal goes to the client that it turns out to be.
 * Converted twice it is converted once.
 * @throws NotFound · Conflict `clients.errors.leadEnded`, `clients.errors.hasPapers`, `clients.errors.notInto`
 */
export const convertLead = defineVerb({
  name: 'clients.convertLead',
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
  api: { method: 'POST', path: '/leads/{leadId}/conversion', summary: 'Make a client of a lead' },
  input: z.object({ leadId: id<'lead'>(), intoClientId: optional(id<'client'>()) }),
  output: z.object({ clientId: id<'client'>(), dealId: id<'deal'>() }),
  async run(tx, _actor, { leadId, intoClientId }) {
    const { clientId: own, dealId } = await leadOf(tx, leadId);
    const clientId = intoClientId ?? own;
    // papers, then clients by id, then leads: the client's own acceptance locks them in the same order
    if (clientId !== own) await lockPapers(tx, own);
    for (const id of [...new Set([own, clientId])].sort()) await lockClient(tx, id);
    const lead = await lockLead(tx, leadId);
    if (lead.state === 'converted') return { clientId: lead.clientId, dealId };
    if (lead.state === 'lost' || lead.state === 'spam') throw new Conflict('clients.errors.leadEnded');
    if (clientId !== own) {
      const { state } = await lockClient(tx, own);
      if (state !== 'potential' || (await hasPapers(tx, own))) throw new Conflict('clients.errors.hasPapers');
      await mergeInto(tx, own, clientId);
    }
    await activateClient(tx, clientId, dealId);
    await setDealState(tx, dealId, 'won');
    return { clientId, dealId };
  },
});
