import { addDays, type CivilDate, weekday } from '#domain/kernel/pure/civil-date.ts';

/** The Monday of a day's week. */
export const mondayOf = (date: CivilDate): CivilDate => addDays(date, 1 - weekday(date));

/** The last `count` weeks up to today's, each by its Monday with what came in on its days, in minor units. */
export function weekly(
  days: readonly { date: CivilDate; amount: bigint }[],
  today: CivilDate,
  count: number,
): { monday: CivilDate; amount: bigint }[] {
  const sums = new Map<CivilDate, bigint>();
  for (const { date, amount } of days) {
    const monday = mondayOf(date);
    sums.set(monday, (sums.get(monday) ?? 0n) + amount);
  }
  const last = mondayOf(today);
  return Array.from({ length: count }, (_, index) => {
    const monday = addDays(last, (index + 1 - count) * 7);
    return { monday, amount: sums.get(monday) ?? 0n };
  });
}
