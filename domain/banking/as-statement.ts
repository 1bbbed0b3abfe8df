import type { Statement } from './model/statements/import.ts';
import type { StatementRow } from './repo-statements.ts';

/** A row as queries give it: notes are kept as texts. */
export const asStatement = ({ notes, ...row }: StatementRow): Statement => ({
  ...row,
  notes: notes.map(({ code = '', line = '0', said = '' }) => ({ code, line: Number(line), said })),
});
