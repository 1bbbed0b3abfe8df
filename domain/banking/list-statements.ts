import { z } from 'zod';
import { ownAccountsOf } from '#domain/companies/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged, pageOf } from '#domain/kernel/keyset.ts';
import { cursor, id, optional } from '#domain/kernel/schemas.ts';
import { asStatement } from './as-statement.ts';
import { OwnAccount, Statement } from './model/statements/import.ts';
import { listPage, openEntriesOf } from './repo-statements.ts';

/** Imported statements, the latest first, and the accounts that they may be of. */
export const listStatements = defineQuery({
  name: 'banking.listStatements',
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
  api: { method: 'GET', path: '/statements', summary: 'Bank statements' },
  input: z.object({ bankAccountId: optional(id<'bankAccount'>()), after: cursor() }),
  output: pageOf(Statement.extend({ toMatch: z.number().int() })).extend({ accounts: z.array(OwnAccount) }),
  async run(tx, _actor, { after, ...filter }) {
    const rows = await listPage(tx, filter, after === undefined ? undefined : decodeCursor(after));
    const page = paged(rows, (row) => [row.lastDay ?? '0001-01-01', row.id]);
    const open = await openEntriesOf(
      tx,
      page.rows.map((row) => row.id),
    );
    return {
      ...page,
      rows: page.rows.map((row) => ({ ...asStatement(row), toMatch: open.get(row.id) ?? 0 })),
      accounts: await ownAccountsOf(tx),
    };
  },
});
