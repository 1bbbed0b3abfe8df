import { addDays, type CivilDate, latest, weekday } from '#domain/kernel/pure/civil-date.ts';

export interface ForecastWeek {
  id: null;
  /** Its Monday. */
  week: CivilDate;
  /** What is due in it; in the first, all that is overdue too. */
  due: bigint;
  /** What is due, moved by the days by which clients usually pay late. */
  expected: bigint;
}

const mondayOf = (date: CivilDate): CivilDate => addDays(date, 1 - weekday(date));

/**
 * Open amounts by the week in which they come: as due, and as clients usually pay. What is past counts in the present week,
 * what comes later than the last week in the last, so that nothing is missing from the sum.
 */
export function forecast(
  amounts: readonly { day: CivilDate | null; open: bigint }[],
  { today, delay, weeks }: { today: CivilDate; delay: number; weeks: number },
): ForecastWeek[] {
  const first = mondayOf(today);
  const rows = Array.from({ length: weeks }, (_, index): ForecastWeek => ({
    id: null,
    week: addDays(first, index * 7),
    due: 0n,
    expected: 0n,
  }));
  const at = (day: CivilDate) => {
    const monday = mondayOf(latest(day, today));
    return rows.find(({ week }) => week === monday) ?? rows.at(-1);
  };
  for (const { day, open } of amounts) {
    const [due, expected] = [at(day ?? today), at(addDays(day ?? today, delay))];
    if (due) due.due += open;
    if (expected) expected.expected += open;
  }
  return rows;
}
