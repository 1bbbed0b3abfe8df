import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { ChatMessage, CONVERSATION_STATES, MOST_MESSAGES } from './model/conversation.ts';
import { THROUGH_US } from './model/who-may.ts';
import * as chat from './repo.ts';

const Seen = ChatMessage.omit({ template: true, carriage: true, failure: true });

/** A talk as its visitor sees it, without notes: the messages behind a place, or the latest. @throws NotFound */
export const readAsVisitor = defineQuery({
  name: 'chat.readAsVisitor',
  roles: THROUGH_US,
  input: z.object({ conversationId: id<'conversation'>(), after: z.number().int().min(0).optional() }),
  output: z.object({
    state: z.enum(CONVERSATION_STATES),
    /** Up to here the desk has read. */
    deskReadSeq: z.number().int(),
    visitorReadSeq: z.number().int(),
    messages: z.array(Seen),
  }),
  async run(tx, _actor, { conversationId, after }) {
    const { state, deskReadSeq, visitorReadSeq } = await chat.findConversation(tx, conversationId);
    const messages =
      after === undefined
        ? await chat.latestMessages(tx, conversationId, MOST_MESSAGES, false)
        : await chat.messagesAfter(tx, conversationId, after, { withNotes: false, limit: MOST_MESSAGES });
    return { state, deskReadSeq, visitorReadSeq, messages };
  },
});
