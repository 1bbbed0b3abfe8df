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

function* readSection(text: Text, { table, found, section, isFirst, isOnly }: Section): Generator<Piece> {
  const { manner, isNewestFirst } = found;
  const tally = new Tally();
  const running = new RunningBalance(isNewestFirst);
  const stated: Stated = Object.assign({}, ...table.above.map((row) => statedBalance(row, manner))) as Stated;
  let pending: ReadEntry | undefined;
  let [account, currency] = ['', ''];
  for (const row of rowsBelow(text, table)) {
    if (isEmptyRow(row)) continue;
    const unbooked = unbookedState(table, row);
    if (unbooked !== undefined) {
      if (sectionOf(table, row) === section) tally.note('notBooked', row.line, unbooked);
      continue;
    }
    const kind = kindOf(table, row, manner);
    if (kind === 'entry') {
      if (sectionOf(table, row) !== section) continue;
      if (pending) yield { kind: 'entry', entry: tally.add(pending) };
      pending = undefined;
      pending = entryOf(table, row, manner, tally);
      running.after(balanceIn(cell(table, row, 'balance'), manner), pending);
      [account, currency] = [cell(table, row, 'account'), cell(table, row, 'currency').toUpperCase()];
    } else if (kind === 'text' && pending && table.dialect?.continues) {
      pending = { ...pending, remittance: squeezed(`${pending.remittance} ${cell(table, row, 'remittance')}`) };
    } else if (isFirst) {
      Object.assign(stated, statedBalance(row, manner), columnBalances(table, row, manner));
      if (kind === 'text' && !isSummary(row)) tally.note('strayLine', row.line, row.cells.join(' '));
    }
  }
  if (pending) yield { kind: 'entry', entry: tally.add(pending) };
  const above = namedAbove(table);
  const money = currency === '' ? above.currency : currency;
  const balance = (amount: bigint | undefined, derived: boolean) =>
    amount === undefined ? null : { amount, currency: money, day: null, derived };
  const own = isOnly ? stated : {};
  yield {
    kind: 'statement',
    head: tally.head({
      account: orNull(account) ?? above.account,
      number: null,
      currency: money,
      opening: balance(own.opening, false) ?? balance(running.opening, true),
      closing: balance(own.closing, false) ?? balance(running.closing, false),
      line: table.header.line,
    }),
  };
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
