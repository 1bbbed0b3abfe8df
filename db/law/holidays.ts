import { addDays, type CivilDate, civilDate } from '#domain/kernel/pure/civil-date.ts';

export interface HolidayRow {
  readonly date: CivilDate;
  readonly name: string;
  readonly source: string;
  readonly note: string | null;
}

const LABOUR_CODE = 'Codul muncii (Legea 53/2003) art. 139 alin. (1)';
const SINCE_2024 = `${LABOUR_CODE}, as amended by Legea 52/2023`;

/** Amendments that we know from summaries only. */
const NOTES: ReadonlyMap<string, string> = new Map([[SINCE_2024, 'unverified: the amending act']]);

const FIXED: readonly (readonly [monthDay: string, name: string, source: string])[] = [
  ['01-01', 'Anul Nou', LABOUR_CODE],
  ['01-02', 'Anul Nou', LABOUR_CODE],
  ['01-06', 'Boboteaza', SINCE_2024],
  ['01-07', 'Sfântul Ioan Botezătorul', SINCE_2024],
  ['01-24', 'Ziua Unirii Principatelor Române', LABOUR_CODE],
  ['05-01', 'Ziua Muncii', LABOUR_CODE],
  ['06-01', 'Ziua Copilului', LABOUR_CODE],
  ['08-15', 'Adormirea Maicii Domnului', LABOUR_CODE],
  ['11-30', 'Sfântul Andrei', LABOUR_CODE],
  ['12-01', 'Ziua Națională a României', LABOUR_CODE],
  ['12-25', 'Crăciunul', LABOUR_CODE],
  ['12-26', 'Crăciunul', LABOUR_CODE],
];

const MOVING: readonly (readonly [daysFromEaster: number, name: string])[] = [
  [-2, 'Vinerea Mare'],
  [0, 'Paștele'],
  [1, 'A doua zi de Paște'],
  [49, 'Rusaliile'],
  [50, 'A doua zi de Rusalii'],
];

/** Orthodox Easter Sundays. A test compares every day below with an independent calendar. */
const EASTERS = ['2024-05-05', '2025-04-20', '2026-04-12', '2027-05-02', '2028-04-16', '2029-04-08', '2030-04-28'];

const ofYear = (easter: string): HolidayRow[] => {
  const year = easter.slice(0, 4);
  const fixed = FIXED.map(([monthDay, name, source]) => ({ date: civilDate(`${year}-${monthDay}`), name, source }));
  const moving = MOVING.map(([days, name]) => ({ date: addDays(civilDate(easter), days), name, source: LABOUR_CODE }));
  const byDate = new Map<CivilDate, HolidayRow>();
  for (const day of [...fixed, ...moving]) {
    const same = byDate.get(day.date);
    byDate.set(day.date, {
      ...day,
      name: same ? `${same.name}, ${day.name}` : day.name,
      note: NOTES.get(day.source) ?? null,
    });
  }
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
};

/** Legal holidays 2024 to 2030. Bridge days of the public sector come by decisions of the government and bind only it. */
export const HOLIDAYS: readonly HolidayRow[] = EASTERS.flatMap(ofYear);
