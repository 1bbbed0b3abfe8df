import { addDays, type CivilDate, daysBetween, earliest, latest } from '#domain/kernel/pure/civil-date.ts';
import { divRound, sum } from '#domain/kernel/pure/decimal.ts';

export interface Debt {
  dueDate: CivilDate;
  /** What was owed at the due date, without what the client keeps as a guarantee. Minor units. */
  owed: bigint;
  /** What reduced it, each on the day on which the money came. */
  payments: readonly { date: CivilDate; amount: bigint }[];
}

export interface Period {
  from: CivilDate;
  until: CivilDate;
  days: number;
  /** Unpaid on each of these days. */
  base: bigint;
  amount: bigint;
}

interface Count {
  /** The first day that may be counted; an earlier note counted those before. */
  from: CivilDate;
  until: CivilDate;
  /** Thousandths of a percent a day. */
  perDay: number;
  /** What all penalties of the debt may still come to. */
  most: bigint;
}

/**
 * Penalties of a debt by day: each day after the due date at whose beginning something is unpaid counts at what is unpaid
 * then, so that who pays on the due date owes none and who pays the day after owes one. Rounded once a period of equal base,
 * cut at `most`. @law Legea 72/2013; the contract's own rate and cap
 */
export function penaltiesOf({ dueDate, owed, payments }: Debt, { from, until, perDay, most }: Count): Period[] {
  const first = latest(addDays(dueDate, 1), from);
  const steps = payments
    .map(({ date }) => addDays(date, 1))
    .filter((day) => day > first && day <= until)
    .sort((a, b) => a.localeCompare(b));
  const starts = [...new Set([first, ...steps])];
  const periods = starts.flatMap((start, index): Period[] => {
    const next = starts[index + 1];
    const end = next === undefined ? until : earliest(addDays(next, -1), until);
    const base = owed - sum(payments.filter(({ date }) => date < start).map(({ amount }) => amount));
    if (start > end || base <= 0n) return [];
    const days = daysBetween(start, end) + 1;
    return [{ from: start, until: end, days, base, amount: divRound(base * BigInt(days) * BigInt(perDay), 100_000n) }];
  });
  return cut(periods, most);
}

/** The periods up to the cap; the one that reaches it has what is left. Periods without an amount fall away. */
function cut(periods: readonly Period[], most: bigint): Period[] {
  let left = most;
  return periods.flatMap((period) => {
    const amount = period.amount < left ? period.amount : left;
    left -= amount > 0n ? amount : 0n;
    return amount > 0n ? [{ ...period, amount }] : [];
  });
}
