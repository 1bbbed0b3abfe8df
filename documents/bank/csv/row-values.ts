import { abs } from '#domain/kernel/pure/decimal.ts';
import { fold } from '#domain/kernel/pure/fold.ts';
import type { WrittenDay } from '../day.ts';
import type { Sign } from '../schema.ts';
import type { Table } from './find-table.ts';
import type { Role } from './roles.ts';
import type { Row } from './rows.ts';
import { amountIn, type DecimalSign } from './written-amount.ts';
import { type DayOrder, dayIn } from './written-day.ts';

/** What the rows together say of how they are written. */
export interface Manner {
  readonly order: DayOrder;
  readonly decimal: DecimalSign | undefined;
  /** The bank writes what goes out as negative numbers in a column of its own. */
  readonly debitIsNegative: boolean;
}

const CREDIT = /^(?:c|cr|cd|credit|crdt|incasare|intrare|in|\+|h|haben)$/;
const DEBIT = /^(?:d|db|dr|dt|debit|dbit|plata|iesire|out|-|s|soll)$/;

/** The text of a row's column; empty for none and for the bank's word for nothing. */
export function cell({ columns, dialect }: Table, row: Row, role: Role): string {
  const texts = (columns[role] ?? []).map((index) => (row.cells[index] ?? '').trim());
  const said = texts.filter((text) => text !== '' && !(dialect?.nothing?.includes(fold(text)) ?? false));
  return said.join(' ');
}

export const MONEY: readonly Role[] = ['amount', 'debit', 'credit'];

export const hasMoney = (table: Table, row: Row): boolean => MONEY.some((role) => cell(table, row, role) !== '');

export const dayOf = (table: Table, row: Row, role: Role, manner: Manner): WrittenDay | undefined =>
  dayIn(cell(table, row, role), manner.order);

/** What a row moves, fee included; undefined when it is no amount. */
export function moved(table: Table, row: Row, manner: Manner): { amount: bigint; sign: Sign } | undefined {
  const net = beforeFee(table, row, manner);
  if (net === undefined) return undefined;
  const fee = hasTotal(table) ? '' : cell(table, row, 'fee');
  const off = fee === '' ? 0n : amountIn(fee, manner.decimal);
  if (off === undefined) return undefined;
  const total = net - abs(off);
  const isOut = total === 0n ? cell(table, row, 'debit') !== '' && cell(table, row, 'credit') === '' : total < 0n;
  return { amount: abs(total), sign: isOut ? '-' : '+' };
}

/** A column called total already holds the fee. */
const hasTotal = ({ columns, header }: Table): boolean =>
  (columns.amount ?? []).some((index) => /total/i.test(header.cells[index] ?? ''));

function beforeFee(table: Table, row: Row, manner: Manner): bigint | undefined {
  const [debit, credit, amount] = [cell(table, row, 'debit'), cell(table, row, 'credit'), cell(table, row, 'amount')];
  if (debit !== '' || credit !== '') {
    const out = debit === '' ? 0n : amountIn(debit, manner.decimal);
    const into = credit === '' ? 0n : amountIn(credit, manner.decimal);
    if (out === undefined || into === undefined || (out !== 0n && into !== 0n)) return undefined;
    return into - (manner.debitIsNegative ? -out : out);
  }
  const value = amountIn(amount, manner.decimal);
  const direction = fold(cell(table, row, 'direction'));
  if (value === undefined || direction === '') return value;
  // the letter decides: one bank writes a credit with a minus
  if (CREDIT.test(direction)) return abs(value);
  return DEBIT.test(direction) ? -abs(value) : undefined;
}

export const balanceIn = (text: string, manner: Manner): bigint | undefined =>
  text === '' ? undefined : amountIn(text, manner.decimal);
