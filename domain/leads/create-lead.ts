import { z } from 'zod';
import { ClientFields } from '#domain/clients/model/client.ts';
import { membersOf } from '#domain/identity/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { id, line, optional, prose } from '#domain/kernel/schemas.ts';
import { asLead } from './as-lead.ts';
import { enterLead } from './enter-lead.ts';
import { Lead, LEAD_SOURCES } from './model/lead.ts';

/**
 * Adds a lead by hand: a possible client and what it wants. Name the client that it is (`clientId`) or say that it is another (`duplicates`).
 * @throws NotFound · Invalid per field · Conflict `leads.errors.duplicates` with the clients to choose from
 */
export const createLead = defineVerb({
  name: 'leads.createLead',
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
  api: { method: 'POST', path: '/leads', summary: 'Add a lead' },
  input: ClientFields.extend({
    kind: ClientFields.shape.kind.default('company'),
    contactName: optional(line(100)),
    wants: prose(2_000),
    source: z.enum(LEAD_SOURCES).default('other'),
    assigneeId: optional(id<'person'>()),
    clientId: optional(id<'client'>()),
    duplicates: z.enum(['ask', 'ignore']).default('ask'),
  }),
  output: Lead,
  async run(tx, _actor, { contactName, wants, source, assigneeId, clientId, duplicates, ...fields }) {
    if (assigneeId !== undefined && (await membersOf(tx)).get(assigneeId)?.state !== 'active')
      throw new Invalid('clients.errors.notAMember', { fields: ['assigneeId'] });
    return asLead(
      await enterLead(tx, { fields, contactName, wants, source, threadId: null, assigneeId, clientId, duplicates }),
    );
  },
});
