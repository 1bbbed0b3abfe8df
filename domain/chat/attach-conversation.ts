import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { DESK_ACTS } from './model/who-may.ts';
import * as chat from './repo.ts';

/** Puts a talk with a client who is there already: from now on it stands on their timeline. @throws NotFound · Conflict `clients.errors.merged` */
export const attachConversation = defineVerb({
  name: 'chat.attachConversation',
  roles: DESK_ACTS,
  api: { method: 'PUT', path: '/conversations/{conversationId}/client', summary: 'Put a chat with a client' },
  input: z.object({ conversationId: id<'conversation'>(), clientId: id<'client'>() }),
  output: z.object({}),
  async run(tx, _actor, { conversationId, clientId }) {
    const row = await chat.lockConversation(tx, conversationId);
    const client = await clientOf(tx, clientId);
    if (client.state === 'merged') throw new Conflict('clients.errors.merged');
    if (row.clientId === clientId) return {};
    await chat.updateConversation(tx, conversationId, { clientId });
    tx.emit({ type: 'ChatOpened', subject: conversationId, clientId });
    return {};
  },
});
