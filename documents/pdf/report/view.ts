import { paperView } from '../layout/paper-view.ts';
import type { ReportDocument } from './schema.ts';

/** A table across a lying page: the first column takes the width that is left, sums stand last and strong. */
export function reportView({ locale, issuer, title, note, facts, columns, rows, sums, ...rest }: ReportDocument) {
  const cells = (texts: readonly string[], strong: boolean) => texts.map((text) => ({ text, strong }));
  const grows = Math.max(
    0,
    columns.findIndex(({ grow }) => grow === true),
  );
  return {
    paper: paperView({
      locale,
      issuer,
      title: title.toLocaleUpperCase(locale),
      number: '',
      meta: facts,
      notes: note === undefined ? [] : [note],
    }),
    isUpright: rest.isUpright ?? false,
    intro: rest.intro ?? [],
    signers: rest.signers ?? [],
    table: {
      columns: columns.map((column, index) => ({ ...column, grow: index === grows })),
      rows: [...rows.map((row) => cells(row, false)), ...(sums ? [cells(sums, true)] : [])],
    },
  };
}
