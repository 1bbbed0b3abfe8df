import { type CivilDate, daysBetween } from '#domain/kernel/pure/civil-date.ts';
import { divRound } from '#domain/kernel/pure/decimal.ts';

interface Runs {
  state: 'active' | 'ended';
  startDate: CivilDate | null;
  endDate: CivilDate | null;
}

const WHOLE = 1_000n;

/**
 * How much of a month a service ran, in thousandths of it, by days. Counted from the month's first day to each end, so that
 * what one row ends with and the next begins with make up the whole.
 */
export function shareOfMonth({ state, startDate, endDate }: Runs, first: CivilDate, last: CivilDate): bigint {
  if (state === 'ended' && endDate === null) return 0n;
  const days = daysBetween(first, last) + 1;
  const until = (count: number): bigint => divRound(BigInt(Math.min(Math.max(count, 0), days)) * WHOLE, BigInt(days));
  const before = startDate === null ? 0 : daysBetween(first, startDate);
  const through = endDate === null ? days : daysBetween(first, endDate) + 1;
  const share = until(through) - until(before);
  return share > 0n ? share : 0n;
}
