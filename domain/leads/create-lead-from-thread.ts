import { z } from 'zod';
import { ClientFields } from '#domain/clients/model/client.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, optional, prose } from '#domain/kernel/schemas.ts';
import { attachThread, threadForLead } from '#domain/mail/steps.ts';
import { asLead } from './as-lead.ts';
import { enterLead } from './enter-lead.ts';
import { Lead } from './model/lead.ts';
import { senderFields } from './model/sender.ts';
import * as leads from './repo.ts';

/**
 * One click makes a lead of a conversation: who writes, as it was recognised, and what they ask for. `card` is what ANAF's
 * register says of the recognised CUI. A conversation becomes one lead, however often it is asked.
 * @throws NotFound · Conflict `leads.errors.duplicates` with the clients to choose from
 */
export const createLeadFromThread = defineVerb({
  name: 'leads.createLeadFromThread',
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
  api: { method: 'POST', path: '/threads/{threadId}/lead', summary: 'Make a lead of a conversation' },
  input: z.object({
    threadId: id<'thread'>(),
    clientId: optional(id<'client'>()),
    duplicates: z.enum(['ask', 'ignore']).default('ask'),
    wants: optional(prose(2_000)),
    card: optional(
      ClientFields.pick({
        name: true,
        tradeRegisterNumber: true,
        street: true,
        city: true,
        county: true,
        postalCode: true,
        vatStatus: true,
        cashAccounting: true,
        registerCheckedAt: true,
      }),
    ),
  }),
  output: Lead,
  async run(tx, _actor, { threadId, clientId, duplicates, wants, card }) {
    const thread = await threadForLead(tx, threadId);
    const made = await leads.leadOfThread(tx, threadId);
    if (made) return asLead(made);
    const row = await enterLead(tx, {
      fields: { ...senderFields(thread), ...card },
      contactName: thread.fromName ?? undefined,
      wants: wants ?? wantsOf(thread.subject, thread.text),
      source: 'email',
      threadId,
      assigneeId: undefined,
      clientId: clientId ?? thread.clientId ?? undefined,
      duplicates,
    });
    await attachThread(tx, threadId, row.clientId);
    const { dealId } = row;
    if (thread.clientId !== row.clientId)
      tx.emit({ type: 'MessageReceived', subject: threadId, clientId: row.clientId, dealId });
    return asLead(row);
  },
});

const EXCERPT = 1_500;

/** The subject, then the beginning of the message: what a person reads to know what is asked. */
const wantsOf = (subject: string, text: string): string => {
  const excerpt = text.trim().slice(0, EXCERPT);
  return [subject, excerpt].filter((part) => part !== '').join('\n\n') || '—';
};
