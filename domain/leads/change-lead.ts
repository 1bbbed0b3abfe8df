import { z } from 'zod';
import { setDealState } from '#domain/clients/steps.ts';
import { membersOf } from '#domain/identity/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { id, optional, prose } from '#domain/kernel/schemas.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { asLead } from './as-lead.ts';
import { isOpen, Lead, LEAD_SOURCES, OPEN_STATES } from './model/lead.ts';
import * as leads from './repo.ts';

/**
 * Changes what a lead wants, who has it or how far it is; a lost one is taken up again by an open state. What is left out stays.
 * @throws NotFound · Invalid `clients.errors.notAMember` · Conflict `leads.errors.converted`, `errors.changedMeanwhile`
 */
export const changeLead = defineVerb({
  name: 'leads.changeLead',
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
  api: { method: 'PUT', path: '/leads/{leadId}', summary: 'Change a lead' },
  input: z.object({
    leadId: id<'lead'>(),
    state: optional(z.enum(OPEN_STATES)),
    wants: optional(prose(2_000)),
    source: optional(z.enum(LEAD_SOURCES)),
    assigneeId: optional(id<'person'>()),
  }),
  output: Lead,
  async run(tx, actor, { leadId, state, wants, source, assigneeId }, meta) {
    const current = await leads.lockLead(tx, leadId);
    requireVersion(current, meta, asLead(current));
    if (current.state === 'converted') throw new Conflict('leads.errors.converted');
    if (assigneeId !== undefined && (await membersOf(tx)).get(assigneeId)?.state !== 'active')
      throw new Invalid('clients.errors.notAMember', { fields: ['assigneeId'] });
    const isReopened = state !== undefined && !isOpen(current.state);
    const isContacted = state !== undefined && state !== 'new' && current.contactedAt === null;
    const changed = await leads.updateLead(tx, leadId, {
      ...(state === undefined ? {} : { state }),
      ...(wants === undefined ? {} : { wants }),
      ...(source === undefined ? {} : { source }),
      ...(assigneeId === undefined ? {} : { assigneeId }),
      ...(isContacted ? { contactedAt: actor.asOf } : {}),
      ...(isReopened ? { endedAt: null, lostReason: null } : {}),
    });
    const { clientId, dealId } = changed;
    if (isReopened) await setDealState(tx, dealId, 'open');
    if (isContacted) tx.emit({ type: 'LeadContacted', subject: leadId, clientId, dealId });
    return asLead(changed);
  },
});
