import { addDays, addMonths, type CivilDate, daysBetween, firstOfMonth } from '#domain/kernel/pure/civil-date.ts';

/** Longer periods are shown by month: more bars would not be told apart. */
const MOST_DAYS = 62;
const MOST_MONTHS = 36;

/** The label under which a day of a period is counted: itself, or in a long period the first of its month. */
const labelOf = (day: CivilDate, isLong: boolean): CivilDate => (isLong ? firstOfMonth(day) : day);

/** Amounts along a period, every day or month of it once, those without anything too. A period without end shows its last three years. */
export function timePoints(amounts: readonly { day: CivilDate; amount: bigint }[], from: CivilDate, to: CivilDate) {
  const isLong = daysBetween(from, to) > MOST_DAYS;
  const sums = new Map<CivilDate, bigint>();
  for (const { day, amount } of amounts) {
    const label = labelOf(day, isLong);
    sums.set(label, (sums.get(label) ?? 0n) + amount);
  }
  const points: { label: CivilDate; value: bigint }[] = [];
  for (let at = labelOf(to, isLong); at >= labelOf(from, isLong); at = isLong ? addMonths(at, -1) : addDays(at, -1)) {
    if (points.length === MOST_MONTHS && isLong) break;
    points.push({ label: at, value: sums.get(at) ?? 0n });
  }
  return points.reverse();
}
