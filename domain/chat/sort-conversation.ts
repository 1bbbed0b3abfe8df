import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { DESK_ACTS } from './model/who-may.ts';
import * as chat from './repo.ts';

const STATES = { open: 'open', close: 'closed', block: 'blocked' } as const;

/**
 * Marks a talk read, closes it, blocks its visitor, or opens it again. A talk that is closed stands with its words on its
 * client's timeline. @throws NotFound
 */
export const sortConversation = defineVerb({
  name: 'chat.sortConversation',
  roles: DESK_ACTS,
  api: { method: 'PUT', path: '/conversations/{conversationId}/state', summary: 'Read, close, block or reopen a chat' },
  input: z.object({ conversationId: id<'conversation'>(), act: z.enum(['read', 'open', 'close', 'block']) }),
  output: z.object({}),
  async run(tx, actor, { conversationId, act }) {
    const row = await chat.lockConversation(tx, conversationId);
    const deskReadSeq = row.lastSeq;
    if (act === 'read') {
      if (row.deskReadSeq === deskReadSeq) return {};
      await chat.updateConversation(tx, conversationId, { deskReadSeq });
      tx.emit({ type: 'ChatChanged', subject: conversationId });
      return {};
    }
    const state = STATES[act];
    if (row.state === state) return {};
    await chat.updateConversation(tx, conversationId, {
      state,
      deskReadSeq,
      closedAt: state === 'open' ? null : actor.asOf,
      ...(state === 'open' ? {} : { waitingSince: null }),
    });
    tx.emit(
      state === 'closed' && row.clientId !== null
        ? {
            type: 'ChatClosed',
            subject: conversationId,
            clientId: row.clientId,
            facts: { messages: String(row.lastSeq) },
          }
        : { type: 'ChatChanged', subject: conversationId },
    );
    return {};
  },
});
