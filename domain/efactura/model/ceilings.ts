import { z } from 'zod';
import { addDays, type CivilDate, civilDate, earliest } from '#domain/kernel/pure/civil-date.ts';
import { amount } from '#domain/kernel/schemas.ts';

export const CEILING_KEYS = ['vat.small_business', 'vat.cash_accounting'] as const;
export type CeilingKey = (typeof CEILING_KEYS)[number];

/** A ceiling of the law that a year's turnover came near to, or passed. Money in bani. */
export const NearCeiling = z.object({
  key: z.enum(CEILING_KEYS),
  year: z.number().int(),
  level: z.union([z.literal(80), z.literal(90), z.literal(100)]),
  turnover: amount(),
  ceiling: amount(),
  source: z.string(),
});
export type NearCeiling = z.output<typeof NearCeiling>;

/** Which ceiling, of which year, how near. */
export const CeilingLevel = NearCeiling.pick({ key: true, year: true, level: true });
export type CeilingLevel = z.output<typeof CeilingLevel>;

/** After New Year the last days of the old one are still looked at: whoever was to tell of them may have been asleep. */
const LOOK_BACK_DAYS = 14;

/** The years whose turnover is watched on a day, each with its first day and how far it is counted. */
export function watchedYears(today: CivilDate): { year: number; from: CivilDate; to: CivilDate }[] {
  const years = new Set([addDays(today, -LOOK_BACK_DAYS), today].map((date) => Number(date.slice(0, 4))));
  return [...years].map((year) => ({
    year,
    from: civilDate(`${year}-01-01`),
    to: earliest(today, civilDate(`${year}-12-31`)),
  }));
}
