import { z } from 'zod';
import { ownAccountsOf } from '#domain/companies/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asStatement } from './as-statement.ts';
import { BankImport, OwnAccount, Statement } from './model/statements/import.ts';
import * as imports from './repo-import.ts';
import { countsOf } from './repo-statements.ts';

/** A bank's file with the statements in it: which account, whether they tie out, what is new and what the account has already. @throws NotFound */
export const showImport = defineQuery({
  name: 'banking.showImport',
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
  api: { method: 'GET', path: '/statement-imports/{importId}', summary: 'One statement file' },
  input: z.object({ importId: id<'bankImport'>() }),
  output: BankImport.extend({
    statements: z.array(
      Statement.extend({ fresh: z.number().int(), known: z.number().int(), alike: z.number().int() }),
    ),
    accounts: z.array(OwnAccount),
  }),
  async run(tx, _actor, { importId }) {
    const row = await imports.findImport(tx, importId);
    const statements = row.state === 'reading' ? [] : await imports.statementsOf(tx, importId);
    const counts = row.state === 'waiting' ? await countsOf(tx, importId) : [];
    const nothing = { fresh: 0, known: 0, alike: 0 };
    return {
      ...row,
      statements: statements.map((one) => ({
        ...asStatement(one),
        ...(counts.find((it) => it.statementId === one.id) ?? nothing),
      })),
      accounts: await ownAccountsOf(tx),
    };
  },
});
