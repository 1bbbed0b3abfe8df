import { z } from 'zod';
import { ownAccountsOf } from '#domain/companies/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asStatement } from './as-statement.ts';
import { OwnAccount, Statement } from './model/statements/import.ts';
import { findImport } from './repo-import.ts';
import { countByRule } from './repo-matching.ts';
import { findStatement } from './repo-statements.ts';

/** The head of one statement, its account, and the file from which it was read. @throws NotFound */
export const showStatement = defineQuery({
  name: 'banking.showStatement',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/statements/{statementId}', summary: 'One bank statement' },
  input: z.object({ statementId: id<'bankStatement'>() }),
  output: Statement.extend({
    own: OwnAccount.nullable(),
    fileId: id<'file'>(),
    fileName: z.string(),
    /** Entries that the company's rule posted and that stand. */
    byRule: z.number().int(),
  }),
  async run(tx, _actor, { statementId }) {
    const row = await findStatement(tx, statementId);
    const { fileId, fileName } = await findImport(tx, row.importId);
    const own = (await ownAccountsOf(tx)).find((one) => one.id === row.bankAccountId) ?? null;
    return { ...asStatement(row), own, fileId, fileName, byRule: await countByRule(tx, statementId) };
  },
});
