import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

export const VISIT_RHYTHMS = ['weekly', 'every_n_weeks', 'monthly'] as const;
export type VisitRhythm = (typeof VISIT_RHYTHMS)[number];
export const OFF_DAYS = ['next', 'previous', 'keep', 'skip'] as const;
export type OffDays = (typeof OFF_DAYS)[number];
/** A monthly visit keeps the day of its start, or that weekday counted from the month's beginning or end. */
export const MONTHLY_ON = ['day', 'weekday', 'last_weekday'] as const;
export type MonthlyOn = (typeof MONTHLY_ON)[number];
/** Monday to Sunday, as ISO numbers them. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export const MONTHS_OF_YEAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export interface Rhythm {
  rhythm: VisitRhythm;
  /** Weeks from one visit to the next; weekly work has one. */
  weeks: number;
  /** ISO days of the week as `1,4`; without them the day of the start. */
  weekdays?: string | null;
  monthlyOn?: MonthlyOn;
  /** Months of a season, 1 to 12, over the new year when it ends before it begins; without them the whole year. */
  seasonFrom?: number | null;
  seasonTo?: number | null;
  /** All days are counted from here, so a late run or a short month never moves them. */
  startDate: CivilDate;
  endDate: CivilDate | null;
}

/** The days of the week that a rhythm names, in order. */
export const weekdaysOf = ({ weekdays }: Pick<Rhythm, 'weekdays'>): number[] =>
  (weekdays ?? '').split(',').flatMap((one) => (one === '' ? [] : [Number(one)]));

/** The months of its season; all of them without one. */
export function seasonOf({ seasonFrom, seasonTo }: Pick<Rhythm, 'seasonFrom' | 'seasonTo'>): number[] {
  if (!seasonFrom || !seasonTo) return [...MONTHS_OF_YEAR];
  const count = ((seasonTo - seasonFrom + 12) % 12) + 1;
  return Array.from({ length: count }, (_, turn) => ((seasonFrom - 1 + turn) % 12) + 1).sort((a, b) => a - b);
}
