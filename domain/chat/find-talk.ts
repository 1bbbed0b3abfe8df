import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { CHANNELS } from './model/conversation.ts';
import { THROUGH_US } from './model/who-may.ts';
import * as chat from './repo.ts';

/** The talk with somebody for whom somebody vouches; null before they have written. */
export const findTalk = defineQuery({
  name: 'chat.findTalk',
  roles: THROUGH_US,
  input: z.object({ channel: z.enum(CHANNELS), externalRef: z.string().min(1).max(160) }),
  output: z.object({ conversationId: id<'conversation'>().nullable() }),
  async run(tx, _actor, { channel, externalRef }) {
    const found = await chat.conversationWith(tx, channel, externalRef);
    return { conversationId: found?.id ?? null };
  },
});
