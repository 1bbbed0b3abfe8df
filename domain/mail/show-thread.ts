import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import * as mail from './repo.ts';

const Message = z.object({
  id: id<'message'>(),
  direction: z.enum(['in', 'out']),
  fromAddress: z.string(),
  fromName: z.string().nullable(),
  toAddress: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string().nullable(),
  at: instant(),
  attachments: z.array(
    z.object({ fileId: id<'file'>(), name: z.string(), size: z.number().int(), contentType: z.string() }),
  ),
});

/** One conversation with its messages, oldest first, and what was recognised of the sender. @throws NotFound */
export const showThread = defineQuery({
  name: 'mail.showThread',
  roles: {
    administrator: true,
    sales: true,
    execution: true,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/threads/{threadId}', summary: 'One conversation' },
  input: z.object({ threadId: id<'thread'>() }),
  output: z.object({
    id: id<'thread'>(),
    clientId: id<'client'>().nullable(),
    subject: z.string(),
    fromName: z.string().nullable(),
    fromAddress: z.string(),
    state: z.enum(['open', 'done', 'spam']),
    readAt: instant().nullable(),
    recognisedCui: z.string().nullable(),
    recognisedName: z.string().nullable(),
    recognisedPhone: z.string().nullable(),
    messages: z.array(Message),
  }),
  async run(tx, _actor, { threadId }) {
    const thread = await mail.findThread(tx, threadId);
    const files = await mail.attachmentsOf(tx, threadId);
    const messages = (await mail.messagesOf(tx, threadId)).map((row) => ({
      ...row,
      attachments: files.filter((one) => one.messageId === row.id),
    }));
    return { ...thread, messages };
  },
});
