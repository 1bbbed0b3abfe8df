import { z } from 'zod';
import { attachTalk, talkForLead } from '#domain/chat/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { parseCui } from '#domain/kernel/pure/cui.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import { recognise } from '#domain/mail/model/recognise.ts';
import { asLead } from './as-lead.ts';
import { enterLead } from './enter-lead.ts';
import { Lead } from './model/lead.ts';
import { talkerFields } from './model/talker.ts';
import * as leads from './repo.ts';

const EXCERPT = 1_500;

/**
 * One click makes a lead of a chat: who writes and what they ask for; what follows is on the client's timeline. A chat becomes
 * one lead, however often it is asked.
 * @throws NotFound · Conflict `leads.errors.duplicates` with the clients to choose from
 */
export const createLeadFromConversation = defineVerb({
  name: 'leads.createLeadFromConversation',
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
  api: { method: 'POST', path: '/conversations/{conversationId}/lead', summary: 'Make a lead of a chat' },
  input: z.object({
    conversationId: id<'conversation'>(),
    clientId: optional(id<'client'>()),
    duplicates: z.enum(['ask', 'ignore']).default('ask'),
  }),
  output: Lead,
  async run(tx, _actor, { conversationId, clientId, duplicates }) {
    const talk = await talkForLead(tx, conversationId);
    if (talk.leadId !== null) return asLead(await leads.findLead(tx, talk.leadId));
    const said = recognise(talk.text, await companyOf(tx));
    const row = await enterLead(tx, {
      fields: talkerFields(talk, { ...said, cui: parseCui(talk.visitorCui ?? '') ?? said.cui }),
      contactName: talk.visitorName ?? undefined,
      wants: talk.text.trim().slice(0, EXCERPT) || '—',
      source: 'chat',
      threadId: null,
      assigneeId: undefined,
      clientId: clientId ?? talk.clientId ?? undefined,
      duplicates,
    });
    await attachTalk(tx, conversationId, { clientId: row.clientId, leadId: row.id });
    if (talk.clientId !== row.clientId)
      tx.emit({ type: 'ChatOpened', subject: conversationId, clientId: row.clientId, dealId: row.dealId });
    return asLead(row);
  },
});
