import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged } from '#domain/kernel/keyset.ts';
import { cursor, id, optional } from '#domain/kernel/schemas.ts';
import { AccountStatement } from './model/statement.ts';
import { asStatement } from './paper.ts';
import * as statements from './repo.ts';

/** Statements of account and how they were answered, the latest day first. */
export const listAccountStatements = defineQuery({
  name: 'balances.listAccountStatements',
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
  api: { method: 'GET', path: '/statements-of-account', summary: 'Statements of account' },
  input: z.object({ clientId: optional(id<'client'>()), after: cursor() }),
  output: z.object({ rows: z.array(AccountStatement.extend({ clientName: z.string() })), next: z.string().optional() }),
  async run(tx, _actor, { clientId, after }) {
    const page = paged(
      await statements.statementPage(tx, clientId, after === undefined ? undefined : decodeCursor(after)),
      ({ statement }) => [statement.day, statement.id],
    );
    return { ...page, rows: page.rows.map(({ statement, clientName }) => ({ ...asStatement(statement), clientName })) };
  },
});
