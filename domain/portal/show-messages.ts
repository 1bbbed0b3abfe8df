import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import { talkWith } from '#domain/mail/steps-portal.ts';
import { holderOf } from './own-portal.ts';

/** What the holder of a portal and the company wrote to each other, by mail or here, oldest first. @throws NotFound */
export const showMessages = defineQuery({
  name: 'portal.showMessages',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: true,
    operator: false,
    system: false,
  },
  input: z.object({}),
  output: z.object({
    address: z.string(),
    messages: z.array(
      z.object({
        id: id<'message'>(),
        direction: z.enum(['in', 'out']),
        text: z.string(),
        at: instant(),
        files: z.array(z.object({ fileId: id<'file'>(), name: z.string(), size: z.number().int() })),
      }),
    ),
  }),
  async run(tx, actor) {
    const { holder, address } = await holderOf(tx, actor);
    return { address, messages: await talkWith(tx, holder.clientId, address) };
  },
});
