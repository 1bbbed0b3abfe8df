import { SettlementDocument } from '#documents/pdf/settlement/schema.ts';
import { reviveJson } from '#domain/kernel/json.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { totalsOf } from './model/statement.ts';
import * as statements from './repo.ts';

/** What a statement said when it was made. */
export const documentOf = ({ document }: statements.StatementRow): SettlementDocument =>
  SettlementDocument.parse(reviveJson(document));

/** A statement's row as verbs answer it. */
export const asStatement = (row: statements.StatementRow) => ({ ...row, totals: totalsOf(documentOf(row)) });

/** A statement of account as its paper prints it. @throws NotFound */
export async function statementPaper(tx: Tx, id: string) {
  const row = await statements.findStatement(tx, asStatementId(id));
  return {
    fileName: `confirmare-sold-${row.day}.pdf`,
    createdAt: row.createdAt,
    document: { kind: 'settlement' as const, data: documentOf(row) },
  };
}

/** The caller's schema has checked that it is a UUID; whether it is a statement's is asked of the table. */
const asStatementId = (id: string) => id as Id<'accountStatement'>;
