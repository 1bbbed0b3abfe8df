import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { missingFeature } from '#domain/kernel/plan-gate.ts';
import { id } from '#domain/kernel/schemas.ts';
import { threadOf } from '#domain/mail/steps-portal.ts';
import { openAccess } from './access.ts';

/** Whether a conversation can be answered here: whoever wrote has the portal, and the plan includes it. @throws NotFound */
export const mayAnswer = defineQuery({
  name: 'portal.mayAnswer',
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
  input: z.object({ threadId: id<'thread'>() }),
  output: z.object({ canAnswer: z.boolean() }),
  async run(tx, _actor, { threadId }) {
    const { clientId, fromAddress } = await threadOf(tx, threadId);
    if (clientId === null || (await missingFeature(tx, ['client_portal'])) !== undefined) return { canAnswer: false };
    return { canAnswer: (await openAccess(tx, clientId, fromAddress)) !== undefined };
  },
});
