import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, line } from '#domain/kernel/schemas.ts';
import { answerByLink } from './answering.ts';

/** The client agrees with the balance. By link, once. @throws NotFound for what the link is not for · Conflict `balances.errors.answered` */
export const confirmStatement = defineVerb({
  name: 'balances.confirmStatement',
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
  input: z.object({ accountStatementId: id<'accountStatement'>(), name: line(100) }),
  output: z.object({}),
  async run(tx, actor, { accountStatementId, name }) {
    await answerByLink(tx, actor, accountStatementId, { answer: 'confirmed', answeredBy: name });
    return {};
  },
});
