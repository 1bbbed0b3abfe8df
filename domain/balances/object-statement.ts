import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { amount, id, line, optional, prose } from '#domain/kernel/schemas.ts';
import { answerByLink } from './answering.ts';

/** The client does not agree with the balance and gives its own figure. By link, once. @throws NotFound for what the link is not for · Conflict `balances.errors.answered` */
export const objectStatement = defineVerb({
  name: 'balances.objectStatement',
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
  input: z.object({
    accountStatementId: id<'accountStatement'>(),
    name: line(100),
    ownAmount: amount(),
    note: optional(prose(1_000)),
  }),
  output: z.object({}),
  async run(tx, actor, { accountStatementId, name, ownAmount, note }) {
    await answerByLink(tx, actor, accountStatementId, {
      answer: 'objected',
      answeredBy: name,
      ownAmount,
      note: note ?? null,
    });
    return {};
  },
});
