import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged, pageOf } from '#domain/kernel/keyset.ts';
import { cursor, id, optional } from '#domain/kernel/schemas.ts';
import { asLead } from './as-lead.ts';
import { Lead, LEAD_STATES, type LeadState, NextStep, OPEN_STATES } from './model/lead.ts';
import * as leads from './repo.ts';

/** Saved views of the list, by the states that they hold. */
const VIEWS = {
  open: OPEN_STATES,
  converted: ['converted'],
  lost: ['lost'],
  spam: ['spam'],
} as const satisfies Record<string, readonly LeadState[]>;

/** Leads, newest first, each with its next step. Open ones unless another view or state is asked for. */
export const listLeads = defineQuery({
  name: 'leads.listLeads',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/leads', summary: 'Leads' },
  input: z.object({
    view: z.enum(['open', 'converted', 'lost', 'spam']).default('open'),
    state: optional(z.enum(LEAD_STATES)),
    assigneeId: optional(id<'person'>()),
    clientId: optional(id<'client'>()),
    after: cursor(),
  }),
  output: pageOf(Lead.extend({ name: z.string(), cui: z.string().nullable(), nextStep: NextStep.nullable() })).extend({
    counts: z.partialRecord(z.enum(LEAD_STATES), z.number().int()),
  }),
  async run(tx, _actor, { view, state, assigneeId, clientId, after }) {
    const states = state ? [state] : VIEWS[view];
    const position = after === undefined ? undefined : decodeCursor(after);
    const rows = await leads.listPage(tx, { states, assigneeId, clientId }, position);
    const { rows: shown, ...rest } = paged(rows, ({ lead }) => [lead.createdAt.toISOString(), lead.id]);
    const steps = await leads.nextSteps(
      tx,
      shown.map(({ lead }) => lead.clientId),
    );
    return {
      rows: shown.map(({ lead, name, cui }) => ({
        ...asLead(lead),
        name,
        cui,
        nextStep: steps.get(lead.clientId) ?? null,
      })),
      ...rest,
      counts: await leads.countsByState(tx),
    };
  },
});
