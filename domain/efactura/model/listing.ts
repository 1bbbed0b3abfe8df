import { addDays, type CivilDate, civilDateOf, startOfDay } from '#domain/kernel/pure/civil-date.ts';

const HOUR = 3_600_000;

/** SPV's list is read this often; a person may ask at any time. */
export const LISTING_EVERY_MS = 3 * HOUR;
/** Each reading begins this long before the end of the last one: the lists show an upload up to a quarter of an hour late. */
export const OVERLAP_MS = HOUR;
/** SPV keeps its messages 60 days; a day is left for clocks. */
const KEPT_DAYS = 59;
/** The whole list is compared with ours once a night, at three in Bucharest. */
const COMPARING_HOUR = 3;

export interface Listing {
  from: Date;
  /** Whether everything that SPV keeps is read, and so can be compared. */
  isWhole: boolean;
  at: Date;
}

const comparingAt = (day: CivilDate): Date => new Date(startOfDay(day).getTime() + COMPARING_HOUR * HOUR);

/** The next reading of SPV's list: the whole one at night or when there was none, else what came since. */
export function nextListing(read: { listedUntil: Date | null; comparedAt: Date | null }, now: Date): Listing {
  const wholeFrom = new Date(now.getTime() - KEPT_DAYS * 24 * HOUR);
  if (read.listedUntil === null || read.comparedAt === null) return { from: wholeFrom, isWhole: true, at: now };
  const tonight = comparingAt(addDays(civilDateOf(read.comparedAt), 1));
  if (tonight <= now) return { from: wholeFrom, isWhole: true, at: tonight };
  const at = new Date(read.listedUntil.getTime() + LISTING_EVERY_MS);
  const from = new Date(Math.max(wholeFrom.getTime(), read.listedUntil.getTime() - OVERLAP_MS));
  return tonight < at ? { from: wholeFrom, isWhole: true, at: tonight } : { from, isWhole: false, at };
}
