const DAY_MS = 24 * 3_600_000;
/** Longer without signal is a phone whose clock is wrong. */
const LONGEST_AWAY_MS = 14 * DAY_MS;

/** When something was done: what a phone says that had no signal then, unless its clock is ahead of ours or far behind it. */
export function happenedAt(asOf: Date, told: Date | undefined): Date {
  const behind = told === undefined ? -1 : asOf.getTime() - told.getTime();
  return told !== undefined && behind >= 0 && behind <= LONGEST_AWAY_MS ? told : asOf;
}
