import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

interface Balance {
  open: bigint;
  retained: bigint;
  retainedUntil: CivilDate | null;
}

/** What of an open amount is kept as a guarantee on a day: nothing from the day of its release on. Minor units. */
export const keptOf = ({ open, retained, retainedUntil }: Balance, today: CivilDate): bigint => {
  if (retainedUntil === null || today >= retainedUntil || open <= 0n) return 0n;
  return open < retained ? open : retained;
};

/** What of an open amount is to be paid without waiting for the release of a guarantee. */
export const dueNowOf = (balance: Balance, today: CivilDate): bigint => balance.open - keptOf(balance, today);
