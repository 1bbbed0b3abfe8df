import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { AccountStatement } from './model/statement.ts';
import { asStatement } from './paper.ts';
import * as statements from './repo.ts';

/** One statement of account. @throws NotFound */
export const showAccountStatement = defineQuery({
  name: 'balances.showAccountStatement',
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
  api: { method: 'GET', path: '/statements-of-account/{accountStatementId}', summary: 'One statement of account' },
  input: z.object({ accountStatementId: id<'accountStatement'>() }),
  output: AccountStatement.extend({ clientName: z.string() }),
  async run(tx, _actor, { accountStatementId }) {
    const row = await statements.findStatement(tx, accountStatementId);
    return { ...asStatement(row), clientName: (await clientOf(tx, row.clientId)).name };
  },
});
