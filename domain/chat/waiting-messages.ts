import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { THROUGH_US } from './model/who-may.ts';
import * as chat from './repo.ts';

const MOST = 50;

/** Messages that wait to be handed to WhatsApp, each talk's in its order. */
export const waitingMessages = defineQuery({
  name: 'chat.waitingMessages',
  roles: THROUGH_US,
  input: z.object({}),
  output: z.object({ chatMessageIds: z.array(id<'chatMessage'>()) }),
  async run(tx) {
    return { chatMessageIds: await chat.waitingIds(tx, MOST) };
  },
});
