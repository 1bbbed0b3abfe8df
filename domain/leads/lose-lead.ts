import { z } from 'zod';
import { setDealState } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id, line } from '#domain/kernel/schemas.ts';
import { isOpenLead } from './model/lead.ts';
import * as leads from './repo.ts';

/** Closes a lead as lost, with its reason, or as spam. @throws NotFound · Conflict `leads.errors.ended` */
export const loseLead = defineVerb({
  name: 'leads.loseLead',
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
  api: { method: 'POST', path: '/leads/{leadId}/loss', summary: 'Close a lead as lost' },
  input: z.object({ leadId: id<'lead'>(), reason: line(200), state: z.enum(['lost', 'spam']).default('lost') }),
  output: z.object({ clientId: id<'client'>() }),
  async run(tx, actor, { leadId, reason, state }) {
    const row = await leads.lockLead(tx, leadId);
    if (!isOpenLead(row.state)) throw new Conflict('leads.errors.ended');
    await leads.updateLead(tx, leadId, { state, lostReason: reason, endedAt: actor.asOf });
    await setDealState(tx, row.dealId, 'lost');
    tx.emit({ type: 'LeadLost', subject: leadId, clientId: row.clientId, dealId: row.dealId, facts: { reason } });
    return { clientId: row.clientId };
  },
});
