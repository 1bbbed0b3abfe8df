import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import { filesFrom } from '#domain/mail/steps-portal.ts';

/** The files that a client has sent, on the portal or by mail, newest first; at most a hundred. @throws NotFound */
export const listClientFiles = defineQuery({
  name: 'portal.listClientFiles',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'GET', path: '/clients/{clientId}/files', summary: 'Files that a client has sent' },
  input: z.object({ clientId: id<'client'>() }),
  output: z.object({
    rows: z.array(
      z.object({
        fileId: id<'file'>(),
        name: z.string(),
        size: z.number().int(),
        at: instant(),
        from: z.string().nullable(),
        address: z.string(),
        threadId: id<'thread'>(),
      }),
    ),
  }),
  async run(tx, _actor, { clientId }) {
    await clientOf(tx, clientId);
    return { rows: await filesFrom(tx, clientId) };
  },
});
