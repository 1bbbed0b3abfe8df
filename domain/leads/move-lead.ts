import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { isOpenLead } from './model/lead.ts';
import * as leads from './repo.ts';

/** Moves an open lead on the board: new, contacted, qualified. @throws NotFound · Conflict `leads.errors.ended` */
export const moveLead = defineVerb({
  name: 'leads.moveLead',
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
  api: { method: 'PUT', path: '/leads/{leadId}/state', summary: 'Move a lead on the board' },
  input: z.object({ leadId: id<'lead'>(), state: z.enum(['new', 'contacted', 'qualified']) }),
  output: z.object({ clientId: id<'client'>() }),
  async run(tx, actor, { leadId, state }) {
    const row = await leads.lockLead(tx, leadId);
    if (!isOpenLead(row.state)) throw new Conflict('leads.errors.ended');
    if (row.state !== state) {
      await leads.updateLead(tx, leadId, {
        state,
        contactedAt: row.contactedAt ?? (state === 'new' ? null : actor.asOf),
      });
      if (row.contactedAt === null && state !== 'new')
        tx.emit({ type: 'LeadContacted', subject: leadId, clientId: row.clientId, dealId: row.dealId });
    }
    return { clientId: row.clientId };
  },
});
