import type { Tx } from '#domain/kernel/tx.ts';
import type { Payout } from './model/payout.ts';
import * as payouts from './repo.ts';

/** Rows with what they are made of and the bank's entries that bring them. */
export async function asPayouts(tx: Tx, rows: readonly payouts.PayoutRow[]): Promise<Payout[]> {
  const ids = rows.map(({ id }) => id);
  const [sums, entries] = [await payouts.sumsOf(tx, ids), await payouts.entriesOf(tx, ids)];
  return rows.map((row) => {
    const of = sums.get(row.id) ?? { payments: 0, gross: 0n, back: 0n, fees: 0n, other: 0n };
    const difference = row.amount - (of.gross - of.back - of.fees + of.other);
    return { ...row, ...of, difference, entry: entries.get(row.id) ?? null };
  });
}
