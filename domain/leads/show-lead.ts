import { z } from 'zod';
import { Client, Duplicate } from '#domain/clients/model/client.ts';
import { clientOf, duplicatesOf } from '#domain/clients/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import { messagesOf } from '#domain/mail/steps.ts';
import { asLead } from './as-lead.ts';
import { Lead } from './model/lead.ts';
import * as leads from './repo.ts';

/** A lead with its possible client, the message that it came with and the clients who may be the same. @throws NotFound */
export const showLead = defineQuery({
  name: 'leads.showLead',
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
  api: { method: 'GET', path: '/leads/{leadId}', summary: 'One lead' },
  input: z.object({ leadId: id<'lead'>() }),
  output: Lead.extend({
    client: Client,
    duplicates: z.array(Duplicate),
    messages: z.array(
      z.object({
        id: id<'message'>(),
        subject: z.string(),
        fromName: z.string().nullable(),
        fromAddress: z.string(),
        text: z.string(),
        at: instant(),
      }),
    ),
  }),
  async run(tx, _actor, { leadId }) {
    const lead = await leads.findLead(tx, leadId);
    const client = await clientOf(tx, lead.clientId);
    const found = await duplicatesOf(tx, { cui: client.cui ?? undefined, email: client.email ?? undefined });
    return {
      ...asLead(lead),
      client,
      duplicates: found.filter((one) => one.clientId !== client.id),
      messages: lead.threadId ? await messagesOf(tx, lead.threadId) : [],
    };
  },
});
