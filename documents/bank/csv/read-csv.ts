import { fold } from '#domain/kernel/pure/fold.ts';
import { cuiOf, orNull, squeezed } from '../mt940/details/party.ts';
import type { Piece, ReadEntry } from '../schema.ts';
import { Tally } from '../tally.ts';
import { UnreadableStatement } from '../unreadable.ts';
import { isSummary, namedAbove, type Stated, statedBalance } from './above.ts';
import { findTable, type Table } from './find-table.ts';
import type { TableMapping } from './mapping.ts';
import { balanceIn, cell, dayOf, hasMoney, type Manner, moved } from './row-values.ts';
import { isEmptyRow, type Row } from './rows.ts';
import { RunningBalance } from './running-balance.ts';
import { rowsBelow, sectionOf, type Survey, survey } from './survey.ts';

type Text = () => Iterable<string>;

/** Reads a bank's table, one statement an account and currency. @throws UnreadableStatement `unknownTable` when a person has to say what the columns are */
export function* readCsv(text: Text, mapping: TableMapping | undefined): Generator<Piece> {
  const table = findTable(text, mapping);
  if (!table) throw new UnreadableStatement('unknownTable', 1);
  const found = survey(text, table, mapping ?? {});
  const sections = found.sections.length === 0 ? [undefined] : found.sections;
  for (const [index, section] of sections.entries()) {
    yield* readSection(text, { table, found, section, isFirst: index === 0, isOnly: sections.length === 1 });
  }
}

interface Section {
  readonly table: Table;
  readonly found: Survey;
  readonly section: string | undefined;
  readonly isFirst: boolean;
  readonly isOnly: boolean;
}

function* readSection(text: Text, section: Section): Generator<Piece> {
  const { table, found, isOnly } = section;
  const { manner, isNewestFirst } = found;
  const tally = new Tally();
  const running = new RunningBalance(isNewestFirst);
  const stated: Stated = {};
  for (const row of table.above) Object.assign(stated, statedBalance(row, manner));
  const above = namedAbove(table);
  let of = above;
  for (const { entry, row } of entriesOf(text, section, { tally, stated })) {
    running.after(balanceIn(cell(table, row, 'balance'), manner), entry);
    of = { account: orNull(cell(table, row, 'account')) ?? above.account, currency: entry.currency ?? above.currency };
    yield { kind: 'entry', entry: tally.add(entry), of };
  }
  const balance = (amount: bigint | undefined, derived: boolean) =>
    amount === undefined ? null : { amount, currency: of.currency, day: null, derived };
  const own = isOnly ? stated : {};
  const opening = balance(own.opening, false) ?? balance(running.opening, true);
  const closing = balance(own.closing, false) ?? balance(running.closing, false);
  const head = tally.head({ ...of, number: null, opening, closing, line: table.header.line });
  yield { kind: 'statement', head };
}

interface Kept {
  readonly tally: Tally;
  readonly stated: Stated;
}

/** The entries of one section with the rows on which they start; what else stands in the table is noted. */
function* entriesOf(
  text: Text,
  { table, found: { manner }, section, isFirst }: Section,
  { tally, stated }: Kept,
): Generator<{ entry: ReadEntry; row: Row }> {
  let pending: { entry: ReadEntry; row: Row } | undefined;
  for (const row of rowsBelow(text, table)) {
    if (isEmptyRow(row)) continue;
    const isOwn = sectionOf(table, row) === section;
    const unbooked = unbookedState(table, row);
    if (unbooked !== undefined) {
      if (isOwn) tally.note('notBooked', row.line, unbooked);
    } else if (kindOf(table, row, manner) === 'entry') {
      if (!isOwn) continue;
      if (pending) yield pending;
      pending = { entry: entryOf(table, row, manner, tally), row };
    } else if (pending && table.dialect?.continues) {
      const remittance = squeezed(`${pending.entry.remittance} ${cell(table, row, 'remittance')}`);
      pending = { ...pending, entry: { ...pending.entry, remittance } };
    } else if (isFirst) {
      const states = { ...statedBalance(row, manner), ...columnBalances(table, row, manner) };
      Object.assign(stated, states);
      if (!isSummary(row) && Object.keys(states).length === 0) tally.note('strayLine', row.line, row.cells.join(' '));
    }
  }
  if (pending) yield pending;
}

/** The state of a row that the bank has not booked. */
function unbookedState(table: Table, row: Row): string | undefined {
  const state = cell(table, row, 'state');
  const booked = table.dialect?.booked;
  return booked === undefined || state === '' || fold(state) === booked ? undefined : state;
}

/** An entry has a day and an amount. A line that sums up or goes on has not; anything else with money in it is garbled. */
function kindOf(table: Table, row: Row, manner: Manner): 'entry' | 'text' {
  const day = cell(table, row, 'date');
  const isDay = day !== '' && dayOf(table, row, 'date', manner) !== undefined;
  const money = hasMoney(table, row);
  if (isDay && money) return 'entry';
  const states = columnBalances(table, row, manner);
  if (isSummary(row) || states.opening !== undefined || states.closing !== undefined) return 'text';
  const starts = fold(row.cells.find((it) => it !== '') ?? '');
  if (table.dialect?.pageLines?.test(starts)) return 'text';
  if (isDay || money) throw new UnreadableStatement('garbledEntry', row.line, row.cells.join(' '));
  return 'text';
}

function columnBalances(table: Table, row: Row, manner: Manner): Stated {
  const [opening, closing] = (['opening', 'closing'] as const).map((role) => balanceIn(cell(table, row, role), manner));
  return { ...(opening === undefined ? {} : { opening }), ...(closing === undefined ? {} : { closing }) };
}

function entryOf(table: Table, row: Row, manner: Manner, tally: Tally): ReadEntry {
  const booked = dayOf(table, row, 'date', manner);
  const value = dayOf(table, row, 'value', manner);
  const move = moved(table, row, manner);
  if (!booked || !move) throw new UnreadableStatement('garbledEntry', row.line, row.cells.join(' '));
  if (!booked.exists) tally.note('noSuchDay', row.line, cell(table, row, 'date'));
  return {
    line: row.line,
    bookedDay: booked.day,
    valueDay: value?.day ?? null,
    ...move,
    currency: orNull(cell(table, row, 'currency').toUpperCase()),
    reference: orNull(cell(table, row, 'reference')),
    bankReference: null,
    endToEnd: null,
    creditorReference: null,
    remittance: squeezed(cell(table, row, 'remittance')),
    info: null,
    counterparty: orNull(cell(table, row, 'counterparty')),
    iban: orNull(cell(table, row, 'iban').replace(/\s/g, '')),
    cui: cuiOf(cell(table, row, 'cui')),
    bankCode: orNull(cell(table, row, 'code')),
    reversal: false,
    parts: [],
  };
}
