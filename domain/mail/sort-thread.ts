import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as mail from './repo.ts';

/** Marks a conversation read, done, spam, or open again. @throws NotFound */
export const sortThread = defineVerb({
  name: 'mail.sortThread',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'PUT', path: '/threads/{threadId}/state', summary: 'Mark a conversation read, done, spam or open' },
  input: z.object({ threadId: id<'thread'>(), state: z.enum(['read', 'open', 'done', 'spam']) }),
  output: z.object({}),
  async run(tx, actor, { threadId, state }) {
    const row = await mail.lockThread(tx, threadId);
    const readAt = row.readAt ?? actor.asOf;
    await mail.updateThread(tx, threadId, state === 'read' ? { readAt } : { state, readAt });
    return {};
  },
});
