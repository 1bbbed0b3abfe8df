import { signed } from '../amount.ts';
import type { Table } from './find-table.ts';
import { balanceIn, cell, dayOf, hasMoney, type Manner, moved } from './row-values.ts';
import type { Role } from './roles.ts';
import { type Row, rowsOf } from './rows.ts';
import type { DecimalSign } from './written-amount.ts';
import { provenDecimal } from './written-amount.ts';
import { type DayOrder, provenOrder } from './written-day.ts';

/** Known of a table before its entries are read: how they are written, of which accounts they are, and which end is the newest. */
export interface Survey {
  readonly manner: Manner;
  /** Accounts, parts and currencies that stand in one table, as they come. */
  readonly sections: readonly string[];
  readonly isNewestFirst: boolean;
}

const MOST_SECTIONS = 100;
const WRITTEN: readonly Role[] = ['amount', 'debit', 'credit', 'balance', 'fee'];

/** Rows below the header, without its repetition on each page. */
export function* rowsBelow(text: () => Iterable<string>, { delimiter, header }: Table): Generator<Row> {
  const same = header.cells.join('|');
  for (const row of rowsOf(text(), delimiter)) {
    if (row.line > header.line && row.cells.join('|') !== same) yield row;
  }
}

export const sectionOf = (table: Table, row: Row): string =>
  (['account', 'section', 'currency'] as const).map((role) => cell(table, row, role)).join('|');

/** Goes through the rows once. `said` is what a person said of the table, and is not doubted. */
export function survey(
  text: () => Iterable<string>,
  table: Table,
  said: { order?: DayOrder | undefined; decimal?: DecimalSign | undefined },
): Survey {
  const orders = { dmy: 0, mdy: 0 };
  const decimals = { ',': 0, '.': 0 };
  const debits = { below: 0, above: 0 };
  const sections = new Set<string>();
  for (const row of rowsBelow(text, table)) {
    const order = provenOrder(cell(table, row, 'date'));
    if (order) orders[order] += 1;
    for (const role of WRITTEN) {
      const decimal = provenDecimal(cell(table, row, role));
      if (decimal) decimals[decimal] += 1;
    }
    const debit = cell(table, row, 'debit');
    if (/[1-9]/.test(debit)) debits[/^\s*[-−(]|-\s*$/.test(debit) ? 'below' : 'above'] += 1;
    if (cell(table, row, 'date') !== '' && hasMoney(table, row) && sections.size < MOST_SECTIONS) {
      sections.add(sectionOf(table, row));
    }
  }
  const manner = {
    order: said.order ?? table.dialect?.order ?? (orders.mdy > orders.dmy ? 'mdy' : 'dmy'),
    decimal: said.decimal ?? (decimals[','] === decimals['.'] ? undefined : decimals[','] > decimals['.'] ? ',' : '.'),
    debitIsNegative: debits.below > 0 && debits.above === 0,
  } as const;
  return { manner, sections: [...sections], isNewestFirst: isNewestFirst(text, table, manner) };
}

/** By the running balance where there is one, because a day has many rows; else by the first and the last day. */
function isNewestFirst(text: () => Iterable<string>, table: Table, manner: Manner): boolean {
  const votes = { up: 0, down: 0 };
  const before = new Map<string, { balance: bigint; change: bigint }>();
  let [first, last] = ['', ''];
  for (const row of rowsBelow(text, table)) {
    const day = dayOf(table, row, 'date', manner)?.day;
    const move = moved(table, row, manner);
    if (day === undefined || move === undefined) continue;
    if (first === '') first = day;
    last = day;
    const balance = balanceIn(cell(table, row, 'balance'), manner);
    if (balance === undefined) continue;
    const change = signed(move.amount, move.sign);
    const previous = before.get(sectionOf(table, row));
    if (previous && balance === previous.balance + change) votes.up += 1;
    if (previous && previous.balance === balance + previous.change) votes.down += 1;
    before.set(sectionOf(table, row), { balance, change });
  }
  return votes.up === votes.down ? first > last : votes.down > votes.up;
}
