import { z } from 'zod';
import { ownAccountsOf } from '#domain/companies/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, NotFound } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as imports from './repo-import.ts';
import { findStatement } from './repo-statements.ts';

/**
 * Says which of the company's accounts a statement is of; the other statements of the file that name the same follow.
 * @throws NotFound · Conflict `banking.errors.notWaiting`, `banking.errors.otherCurrency`
 */
export const chooseAccount = defineVerb({
  name: 'banking.chooseAccount',
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
  feature: 'statement_import',
  api: { method: 'PUT', path: '/statement-imports/{importId}/account', summary: 'Choose the account of a statement' },
  input: z.object({
    importId: id<'bankImport'>(),
    statementId: id<'bankStatement'>(),
    bankAccountId: id<'bankAccount'>(),
  }),
  output: z.object({ importId: id<'bankImport'>() }),
  async run(tx, _actor, { importId, statementId, bankAccountId }) {
    const { state } = await imports.lockImport(tx, importId);
    const chosen = await findStatement(tx, statementId);
    const account = (await ownAccountsOf(tx)).find((one) => one.id === bankAccountId);
    if (!account || chosen.importId !== importId) throw new NotFound();
    if (state !== 'waiting') throw new Conflict('banking.errors.notWaiting');
    for (const statement of await imports.statementsOf(tx, importId)) {
      if (statement.id !== statementId && statement.account !== chosen.account) continue;
      if (statement.currency !== null && statement.currency !== account.currency) {
        throw new Conflict('banking.errors.otherCurrency', {
          params: { statement: statement.currency, account: account.currency },
        });
      }
      await imports.changeStatement(tx, statement.id, { bankAccountId });
    }
    await imports.changeImport(tx, importId, {});
    return { importId };
  },
});
