import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { Lead } from './model/lead.ts';
import * as leads from './repo.ts';

/** One lead with its client's name. @throws NotFound */
export const showLead = defineQuery({
  name: 'leads.showLead',
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
  api: { method: 'GET', path: '/leads/{leadId}', summary: 'One lead' },
  input: z.object({ leadId: id<'lead'>() }),
  output: Lead,
  run: (tx, _actor, { leadId }) => leads.showLead(tx, leadId),
});
