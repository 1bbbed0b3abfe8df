import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { membersOf } from '#domain/identity/steps.ts';
import { id } from '#domain/kernel/schemas.ts';
import { DESK_ACTS } from './model/who-may.ts';
import * as chat from './repo.ts';

/** Gives a talk to a colleague, or back to everybody. @throws NotFound · Invalid `delivery.errors.notAMember` */
export const assignConversation = defineVerb({
  name: 'chat.assignConversation',
  roles: DESK_ACTS,
  api: { method: 'PUT', path: '/conversations/{conversationId}/assignee', summary: 'Give a chat to a colleague' },
  input: z.object({ conversationId: id<'conversation'>(), assigneeId: id<'person'>().nullable() }),
  output: z.object({}),
  async run(tx, _actor, { conversationId, assigneeId }) {
    await chat.lockConversation(tx, conversationId);
    if (assigneeId !== null && (await membersOf(tx)).get(assigneeId)?.state !== 'active')
      throw new Invalid('delivery.errors.notAMember', { fields: ['assigneeId'] });
    await chat.updateConversation(tx, conversationId, { assigneeId });
    tx.emit({ type: 'ChatChanged', subject: conversationId });
    return {};
  },
});
