import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { needsTemplate } from './model/whatsapp-window.ts';
import { DESK_ACTS } from './model/who-may.ts';
import * as chat from './repo.ts';

/**
 * Lets a message that did not go, or of which nobody knows, leave once more: a person has decided it.
 * @throws NotFound · Conflict `chat.errors.hasGone`, `chat.errors.templateNeeded`
 */
export const retryMessage = defineVerb({
  name: 'chat.retryMessage',
  roles: DESK_ACTS,
  input: z.object({ chatMessageId: id<'chatMessage'>() }),
  output: z.object({}),
  async run(tx, actor, { chatMessageId }) {
    const row = await chat.lockMessage(tx, chatMessageId);
    if (row.carriage !== 'failed' && row.carriage !== 'uncertain') throw new Conflict('chat.errors.hasGone');
    const talk = await chat.findConversation(tx, row.conversationId);
    if (row.template === null && needsTemplate(talk, actor.asOf)) throw new Conflict('chat.errors.templateNeeded');
    await chat.updateMessage(tx, chatMessageId, { carriage: 'waiting', failure: null });
    tx.emit({ type: 'ChatAnswered', subject: row.conversationId });
    return {};
  },
});
