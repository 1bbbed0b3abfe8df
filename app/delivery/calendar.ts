import {
  addDays,
  addMonths,
  type CivilDate,
  firstOfMonth,
  lastOfMonth,
  weekday,
} from '#domain/kernel/pure/civil-date.ts';

const DAYS = 7;

/** Monday to Sunday of the week that holds a day. */
export function weekOf(day: CivilDate): CivilDate[] {
  const monday = addDays(day, 1 - weekday(day));
  return Array.from({ length: DAYS }, (_, index) => addDays(monday, index));
}

/** The whole weeks that a month touches. */
export function weeksOfMonth(day: CivilDate): CivilDate[][] {
  const last = lastOfMonth(day);
  const weeks: CivilDate[][] = [];
  for (let monday = firstDay(firstOfMonth(day)); monday <= last; monday = addDays(monday, DAYS))
    weeks.push(weekOf(monday));
  return weeks;
}

const firstDay = (day: CivilDate): CivilDate => addDays(day, 1 - weekday(day));

/** `day` is the board of the day as it goes. */
export const VIEWS = ['day', 'week', 'month', 'list'] as const;
export type View = (typeof VIEWS)[number];

/** How many interventions a person has on a day; null is what nobody has yet. */
export interface Cell {
  day: CivilDate;
  assigneeId: string | null;
  count: number;
  /** How many of them are not done. */
  open: number;
}

/** How many interventions there are on a day: of everybody, or of one person, whose id is empty for nobody's. */
export const countOn = (cells: readonly Cell[], day: CivilDate, personId?: string): number =>
  cells
    .filter((cell) => cell.day === day && (personId === undefined || (cell.assigneeId ?? '') === personId))
    .reduce((sum, cell) => sum + cell.count, 0);

/** How many there are in each row and on each day, and how many of them are not done; the rows are people or teams. */
export function countsByRow(cells: readonly Cell[], rowOf: (assigneeId: string) => string | undefined) {
  const counts = new Map<string, { count: number; open: number }>();
  for (const { day, assigneeId, count, open } of cells) {
    const row = rowOf(assigneeId ?? '');
    if (row === undefined) continue;
    const before = counts.get(`${row} ${day}`) ?? { count: 0, open: 0 };
    counts.set(`${row} ${day}`, { count: before.count + count, open: before.open + open });
  }
  return (row: string, day: CivilDate) => counts.get(`${row} ${day}`) ?? { count: 0, open: 0 };
}

/** The days of the month that holds a day. */
export function daysOfMonth(day: CivilDate): CivilDate[] {
  const [first, last] = [firstOfMonth(day), lastOfMonth(day)];
  const days: CivilDate[] = [];
  for (let one = first; one <= last; one = addDays(one, 1)) days.push(one);
  return days;
}

export interface Span {
  weeks: CivilDate[][];
  previous: CivilDate;
  next: CivilDate;
}

/** The days that a view shows, and the day to which its arrows lead. */
export const spanOf = (view: Exclude<View, 'list' | 'day'>, day: CivilDate): Span =>
  view === 'week'
    ? { weeks: [weekOf(day)], previous: addDays(day, -DAYS), next: addDays(day, DAYS) }
    : {
        weeks: weeksOfMonth(day),
        previous: addMonths(firstOfMonth(day), -1),
        next: addMonths(firstOfMonth(day), 1),
      };
