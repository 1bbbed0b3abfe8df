import { addDays, type CivilDate, civilDateOf, startOfDay } from '#domain/kernel/pure/civil-date.ts';

const HOUR = 3_600_000;

/** On Premium SPV's list is read this often while people work; a person may ask at any time. */
export const LISTING_EVERY_MS = 3 * HOUR;
/** Each reading begins this long before the end of the last one: the lists show an upload up to a quarter of an hour late. */
export const OVERLAP_MS = HOUR;
/** SPV keeps its messages 60 days; a day is left for clocks. */
const KEPT_DAYS = 59;
/** The whole list is read once a night, at three in Bucharest, and compared with ours. */
const WHOLE_HOUR = 3;
/** When people work, from and to, in Bucharest: nobody looks at a supplier's invoice at night. */
const WORK = { from: 7, to: 20 } as const;

export interface Listing {
  from: Date;
  /** Whether everything that SPV keeps is read, and so can be compared. */
  isWhole: boolean;
  at: Date;
}

interface LastRead {
  listedUntil: Date | null;
  comparedAt: Date | null;
}

const hourOf = (day: CivilDate, hour: number): Date => new Date(startOfDay(day).getTime() + hour * HOUR);

/** The same moment, or the next one at which people work. */
function whilePeopleWork(moment: Date): Date {
  const day = civilDateOf(moment);
  const [opens, closes] = [hourOf(day, WORK.from), hourOf(day, WORK.to)];
  if (moment < opens) return opens;
  return moment < closes ? moment : hourOf(addDays(day, 1), WORK.from);
}

/**
 * The next reading of SPV's list: the whole one at night or when there was none, else what came since. `isFrequent` on
 * Premium; on Standard the night's reading brings what clients wrote, and every upload that is followed reads it too.
 */
export function nextListing({ listedUntil, comparedAt }: LastRead, now: Date, isFrequent = true): Listing {
  const wholeFrom = new Date(now.getTime() - KEPT_DAYS * 24 * HOUR);
  if (listedUntil === null || comparedAt === null) return { from: wholeFrom, isWhole: true, at: now };
  const tonight = hourOf(addDays(civilDateOf(comparedAt), 1), WHOLE_HOUR);
  if (tonight <= now) return { from: wholeFrom, isWhole: true, at: tonight };
  const from = new Date(Math.max(wholeFrom.getTime(), listedUntil.getTime() - OVERLAP_MS));
  const at = whilePeopleWork(new Date(listedUntil.getTime() + LISTING_EVERY_MS));
  return isFrequent && at < tonight ? { from, isWhole: false, at } : { from, isWhole: false, at: tonight };
}
