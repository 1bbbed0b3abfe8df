import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

export interface CashDay {
  date: CivilDate;
  /** In the till before the first row of the day. */
  before: bigint;
  received: bigint;
  /** Given back, as a positive amount. */
  paid: bigint;
  /** In the till when the day ends. */
  after: bigint;
}

interface CashMove {
  date: CivilDate;
  amount: bigint;
  isReversed: boolean;
}

/**
 * The days of a cash register that had a row: balance before, in, out, balance after, in bani. A reversed row counts as
 * nothing. `moves` stand in the order of their days. @law OMFP 2634/2015, Registru de casă
 */
export function cashDays(before: bigint, moves: readonly CashMove[]): CashDay[] {
  const days: CashDay[] = [];
  for (const { date, amount, isReversed } of moves) {
    const last = days.at(-1);
    const balance = last?.after ?? before;
    const day = last?.date === date ? last : { date, before: balance, received: 0n, paid: 0n, after: balance };
    if (day !== last) days.push(day);
    if (isReversed) continue;
    if (amount > 0n) day.received += amount;
    else day.paid -= amount;
    day.after += amount;
  }
  return days;
}
