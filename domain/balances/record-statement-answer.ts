import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { amount, id, line, optional, prose } from '#domain/kernel/schemas.ts';
import { keepAnswer } from './answering.ts';
import { AccountStatement, ANSWERS, RECORDED_WAYS } from './model/statement.ts';
import { asStatement } from './paper.ts';

/** «Înregistrează răspunsul»: what the client answered outside the app, written down by us. @throws NotFound · Conflict `balances.errors.answered` · Invalid `ownAmountMissing` */
export const recordStatementAnswer = defineVerb({
  name: 'balances.recordStatementAnswer',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: {
    method: 'POST',
    path: '/statements-of-account/{accountStatementId}/answer',
    summary: 'Record the answer to a statement',
  },
  input: z.object({
    accountStatementId: id<'accountStatement'>(),
    answer: z.enum(ANSWERS),
    answeredBy: line(100),
    way: z.enum(RECORDED_WAYS),
    ownAmount: optional(amount()),
    note: optional(prose(1_000)),
  }),
  output: AccountStatement,
  async run(tx, _actor, { accountStatementId, ownAmount, note, ...answer }) {
    if (answer.answer === 'objected' && ownAmount === undefined)
      throw new Invalid('balances.errors.ownAmountMissing', { fields: ['ownAmount'] });
    const own = answer.answer === 'objected' ? (ownAmount ?? null) : null;
    return asStatement(await keepAnswer(tx, accountStatementId, { ...answer, ownAmount: own, note: note ?? null }));
  },
});
