import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { THROUGH_US } from './model/who-may.ts';
import * as chat from './repo.ts';

/** The visitor has seen the desk's messages up to a place. @throws NotFound */
export const seeAsVisitor = defineVerb({
  name: 'chat.seeAsVisitor',
  roles: THROUGH_US,
  input: z.object({ conversationId: id<'conversation'>(), seq: z.number().int().min(0) }),
  output: z.object({}),
  async run(tx, _actor, { conversationId, seq }) {
    const row = await chat.lockConversation(tx, conversationId);
    const seen = Math.min(seq, row.lastSeq);
    if (seen <= row.visitorReadSeq) return {};
    await chat.updateConversation(tx, conversationId, { visitorReadSeq: seen });
    tx.emit({ type: 'ChatChanged', subject: conversationId });
    return {};
  },
});
