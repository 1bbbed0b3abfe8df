import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { ChatMessage, Conversation } from './model/conversation.ts';
import { needsTemplate } from './model/whatsapp-window.ts';
import { DESK_READS } from './model/who-may.ts';
import * as chat from './repo.ts';

/** What a page shows at once; earlier ones are asked for behind `before`. */
const MOST = 300;

/** A talk as the desk sees it: who writes, the messages with the desk's notes, and whether WhatsApp wants a template now. @throws NotFound */
export const showConversation = defineQuery({
  name: 'chat.showConversation',
  roles: DESK_READS,
  api: { method: 'GET', path: '/conversations/{conversationId}', summary: 'One chat with its messages' },
  input: z.object({ conversationId: id<'conversation'>() }),
  output: Conversation.extend({
    needsTemplate: z.boolean(),
    messages: z.array(ChatMessage),
  }),
  async run(tx, actor, { conversationId }) {
    const row = await chat.findConversation(tx, conversationId);
    const messages = await chat.latestMessages(tx, conversationId, MOST, true);
    return { ...row, messages, needsTemplate: needsTemplate(row, actor.asOf) };
  },
});
