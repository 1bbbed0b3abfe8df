import { paperView } from '../layout/paper-view.ts';
import type { ReportDocument } from './schema.ts';

/** A table across a lying page: the first column takes the width that is left, sums stand last and strong. */
export function reportView({ locale, issuer, title, note, facts, columns, rows, sums }: ReportDocument) {
  const cells = (texts: readonly string[], strong: boolean) => texts.map((text) => ({ text, strong }));
  return {
    paper: paperView({
      locale,
      issuer,
      title: title.toLocaleUpperCase(locale),
      number: '',
      meta: facts,
      notes: note === undefined ? [] : [note],
    }),
    table: {
      columns: columns.map((column, index) => ({ ...column, grow: index === 0 })),
      rows: [...rows.map((row) => cells(row, false)), ...(sums ? [cells(sums, true)] : [])],
    },
  };
}
