import { addDays, type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { penaltiesOf, type Period } from './model/penalty.ts';
import * as penalties from './repo.ts';

/** An invoice under a contract with penalties, and those that no note has counted yet. */
export interface Counted {
  row: penalties.LateRow & { dueDate: CivilDate; perDay: number; number: string };
  periods: Period[];
  amount: bigint;
}

/**
 * Penalties that may be noted up to a day, by invoice, of one contract or of all: what a storno took back was never owed, a
 * guarantee that the client keeps is not late, and all notes of an invoice come to at most the invoice.
 */
export async function countPenalties(tx: Tx, until: CivilDate, contractId?: Id<'contract'>): Promise<Counted[]> {
  const rows = await penalties.lateInvoices(tx, civilDateOf(tx.asOf), contractId);
  const ids = rows.map(({ id }) => id);
  const [settled, noted] = [await penalties.settledBy(tx, ids), await penalties.notedOf(tx, ids)];
  return rows.flatMap(({ dueDate, perDay, number, ...rest }) => {
    if (dueDate === null || perDay === null || number === null) return [];
    const row = { ...rest, dueDate, perDay, number };
    const own = settled.filter(({ invoiceId }) => invoiceId === row.id);
    const storno = sum(own.filter(({ date }) => date === null).map(({ amount }) => amount));
    const before = noted.find(({ invoiceId }) => invoiceId === row.id);
    const owed = row.payable - storno - row.retained;
    const payments = own.flatMap(({ date, amount }) => (date === null ? [] : [{ date, amount }]));
    const from = before ? addDays(before.until, 1) : dueDate;
    const periods = penaltiesOf(
      { dueDate, owed, payments },
      { from, until, perDay, most: owed - (before?.amount ?? 0n) },
    );
    const amount = sum(periods.map((one) => one.amount));
    return amount > 0n ? [{ row, periods, amount }] : [];
  });
}
