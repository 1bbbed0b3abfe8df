import type { Columns } from './roles.ts';
import type { Delimiter } from './rows.ts';
import type { DecimalSign } from './written-amount.ts';
import type { DayOrder } from './written-day.ts';

/** What a person says of a table that no program knows. */
export interface TableMapping {
  /** The folded headings, by which the table is found in the file and known again. */
  readonly headings: string;
  readonly delimiter: Delimiter;
  readonly columns: Columns;
  /** Left out, they are told from the rows. */
  readonly order?: DayOrder | undefined;
  readonly decimal?: DecimalSign | undefined;
}
