import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { amount, civilDate, id } from '#domain/kernel/schemas.ts';
import { AccountStatement } from './model/statement.ts';
import { asStatement, documentOf } from './paper.ts';
import * as statements from './repo.ts';

const Line = z.object({
  number: z.string(),
  date: civilDate(),
  dueDate: civilDate().optional(),
  currency: z.string(),
  total: amount(),
  open: amount(),
});

/** A statement of account as its client sees it by link. @throws NotFound for what the link is not for */
export const readAccountStatement = defineQuery({
  name: 'balances.readAccountStatement',
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
  input: z.object({ accountStatementId: id<'accountStatement'>() }),
  output: AccountStatement.pick({ day: true, totals: true, answer: true, answeredBy: true, ownAmount: true }).extend({
    lines: z.array(Line),
  }),
  async run(tx, actor, { accountStatementId }) {
    if (actor.kind !== 'client' || actor.purpose !== 'statement' || actor.subjectId !== accountStatementId)
      throw new NotFound();
    const row = await statements.findStatement(tx, accountStatementId);
    const { paper } = documentOf(row);
    return { ...asStatement(row), lines: paper.kind === 'statement' ? paper.lines : [] };
  },
});
