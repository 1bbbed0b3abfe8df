import { z } from 'zod';
import { archivePotential, lockClient, setDealState } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { markSpamThread } from '#domain/mail/steps.ts';
import { asLead } from './as-lead.ts';
import { Lead } from './model/lead.ts';
import * as leads from './repo.ts';

/** Nobody was asking: the lead, its conversation and its possible client leave the lists. @throws NotFound · Conflict `leads.errors.converted` */
export const markSpam = defineVerb({
  name: 'leads.markSpam',
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
  api: { method: 'POST', path: '/leads/{leadId}/spam', summary: 'Mark a lead as spam' },
  input: z.object({ leadId: id<'lead'>() }),
  output: Lead,
  async run(tx, actor, { leadId }) {
    await lockClient(tx, (await leads.findLead(tx, leadId)).clientId); // clients before leads, as everywhere
    const current = await leads.lockLead(tx, leadId);
    if (current.state === 'converted') throw new Conflict('leads.errors.converted');
    if (current.state === 'spam') return asLead(current);
    const marked = await leads.updateLead(tx, leadId, { state: 'spam', endedAt: actor.asOf });
    await setDealState(tx, marked.dealId, 'closed');
    if (marked.threadId) await markSpamThread(tx, marked.threadId);
    await archivePotential(tx, marked.clientId);
    return asLead(marked);
  },
});
