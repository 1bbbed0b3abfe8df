import { z } from 'zod';
import { setDealState } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id, line } from '#domain/kernel/schemas.ts';
import { asLead } from './as-lead.ts';
import { isOpen, Lead } from './model/lead.ts';
import * as leads from './repo.ts';

/** A lead comes to nothing, and why. Lost twice it is lost once. @throws NotFound · Conflict `leads.errors.converted` */
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
  api: { method: 'POST', path: '/leads/{leadId}/loss', summary: 'Lose a lead' },
  input: z.object({ leadId: id<'lead'>(), reason: line(300) }),
  output: Lead,
  async run(tx, actor, { leadId, reason }) {
    const current = await leads.lockLead(tx, leadId);
    if (current.state === 'converted') throw new Conflict('leads.errors.converted');
    if (!isOpen(current.state)) return asLead(current);
    const lost = await leads.updateLead(tx, leadId, { state: 'lost', lostReason: reason, endedAt: actor.asOf });
    const { clientId, dealId } = lost;
    await setDealState(tx, dealId, 'lost');
    tx.emit({ type: 'LeadLost', subject: leadId, clientId, dealId, facts: { reason } });
    return asLead(lost);
  },
});
