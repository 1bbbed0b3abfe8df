import { z } from 'zod';
import { ownAccountsOf } from '#domain/companies/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { accountNamed } from './model/statements/import.ts';
import * as imports from './repo-import.ts';

/** The whole file is read: its statements wait for a person, with the company's accounts that they name. @throws Conflict `banking.errors.notReading` */
export const finishReading = defineVerb({
  name: 'banking.finishReading',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({ importId: id<'bankImport'>(), format: z.enum(['mt940', 'camt', 'csv']) }),
  output: z.object({}),
  async run(tx, _actor, { importId, format }) {
    const { state } = await imports.lockImport(tx, importId);
    if (state !== 'reading') throw new Conflict('banking.errors.notReading');
    const own = await ownAccountsOf(tx);
    for (const statement of await imports.statementsOf(tx, importId)) {
      const account = accountNamed(statement, own);
      if (account) await imports.changeStatement(tx, statement.id, { bankAccountId: account.id });
    }
    await imports.changeImport(tx, importId, { state: 'waiting', format });
    tx.emit({ type: 'StatementRead', subject: importId });
    return {};
  },
});
