import { z } from 'zod';
import { ownAccountsOf } from '#domain/companies/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import { id } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as imports from './repo-import.ts';
import type { StatementRow } from './repo-statements.ts';

/**
 * Takes a file that was read into the books, all of it at once. Entries that the account has already stay as they are. A statement
 * that does not tie out needs `acceptDifference`. @throws Conflict `notWaiting`, `accountMissing`, `otherCurrency`, `differs`
 */
export const confirmImport = defineVerb({
  name: 'banking.confirmImport',
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
  api: {
    method: 'POST',
    path: '/statement-imports/{importId}/confirmation',
    summary: 'Import a statement that was read',
  },
  input: z.object({
    importId: id<'bankImport'>(),
    acceptDifference: z.stringbool().or(z.boolean()).default(false),
  }),
  output: z.object({ importId: id<'bankImport'>(), added: z.number().int(), known: z.number().int() }),
  async run(tx, actor, { importId, acceptDifference }) {
    const { state } = await imports.lockImport(tx, importId);
    if (state !== 'waiting') throw new Conflict('banking.errors.notWaiting');
    const statements = await imports.statementsOf(tx, importId);
    await requireAccounts(tx, statements);
    const off = statements.find(differs);
    if (off && !acceptDifference) {
      const difference = `${formatRomanian(off.difference ?? 0n, 2)} ${off.currency ?? ''}`.trim();
      throw new Conflict('banking.errors.differs', { params: { difference } });
    }
    const before = await imports.countStaged(tx, importId);
    await imports.takeIn(tx, importId);
    await imports.changeImport(tx, importId, {
      state: 'imported',
      importedAt: tx.asOf,
      importedById: personOf(actor) ?? null,
    });
    for (const statement of statements) tx.emit({ type: 'StatementImported', subject: statement.id, importId });
    const added = (await imports.statementsOf(tx, importId)).reduce((sum, it) => sum + it.added, 0);
    return { importId, added, known: before - added };
  },
});

/** What a balance missing leaves open is told on the page; only a difference stops. */
const differs = ({ difference }: StatementRow): boolean => difference !== null && difference !== 0n;

async function requireAccounts(tx: Tx, statements: readonly StatementRow[]): Promise<void> {
  const own = await ownAccountsOf(tx);
  for (const { bankAccountId, account: named, currency } of statements) {
    const account = own.find((one) => one.id === bankAccountId);
    if (!account) throw new Conflict('banking.errors.accountMissing', { params: { account: named ?? '—' } });
    if (currency !== null && currency !== account.currency) {
      throw new Conflict('banking.errors.otherCurrency', {
        params: { statement: currency, account: account.currency },
      });
    }
  }
}
