import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { addDays, civilDate } from '#domain/kernel/pure/civil-date.ts';
import { HOLIDAYS } from './holidays.ts';
import type { Dated } from './row.ts';
import { DATED_TABLES } from './tables.ts';

const Calendar = createRequire(import.meta.url)('date-holidays') as new (country: string) => {
  getHolidays(year: number): { date: string; type: string; end: Date; start: Date }[];
};

const tables = Object.entries(DATED_TABLES) as [string, readonly Dated<string>[]][];
const keysOf = (rows: readonly Dated<string>[]) => [...new Set(rows.map((row) => row.key))];
const newest = (rows: readonly Dated<string>[], key: string) =>
  rows.filter((row) => row.key === key).sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];

it.each(tables)('every row of %s names its source', (_table, rows) => {
  expect(rows.filter((row) => row.source.trim().length < 5)).toEqual([]);
});
it.each(tables)('the newest row of each key of %s is in force, or says what ended it', (_table, rows) => {
  const ended = keysOf(rows).filter((key) => {
    const row = newest(rows, key);
    return row !== undefined && row.validTo !== null && row.endedBy === null;
  });
  expect(ended).toEqual([]);
});
it.each(tables)('periods of a key of %s follow each other without overlap', (_table, rows) => {
  for (const key of keysOf(rows)) {
    const inOrder = rows.filter((row) => row.key === key).sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    inOrder
      .slice(1)
      .forEach((row, index) => expect({ key, from: row.validFrom }).toEqual({ key, from: inOrder[index]?.validTo }));
  }
});
it.each(tables)('no row of %s ends before it starts', (_table, rows) => {
  expect(rows.filter((row) => row.validTo !== null && row.validTo <= row.validFrom)).toEqual([]);
});
it('has the holidays of an independent calendar for every year it covers', () => {
  const years = [...new Set(HOLIDAYS.map((day) => Number(day.date.slice(0, 4))))];
  expect(years).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030]);
  const independent = years.flatMap((year) =>
    new Calendar('RO')
      .getHolidays(year)
      .filter((day) => day.type === 'public')
      .map((day) => day.date.slice(0, 10)),
  );
  // That calendar keeps 1 and 2 January as one entry.
  const expected = new Set([...independent, ...years.map((year) => `${year}-01-02`)]);
  expect(HOLIDAYS.map((day) => day.date)).toEqual([...expected].sort());
});
it('has the days printed in the calendars of 2026 and 2027', () => {
  const of = (year: string) =>
    HOLIDAYS.filter((day) => day.date.startsWith(year))
      .map((day) => day.date.slice(5))
      .join(' ');
  expect(of('2026')).toBe(
    '01-01 01-02 01-06 01-07 01-24 04-10 04-12 04-13 05-01 05-31 06-01 08-15 11-30 12-01 12-25 12-26',
  );
  expect(of('2027')).toBe(
    '01-01 01-02 01-06 01-07 01-24 04-30 05-01 05-02 05-03 06-01 06-20 06-21 08-15 11-30 12-01 12-25 12-26',
  );
});
it('names both feasts of a day that has two', () => {
  expect(HOLIDAYS.find((day) => day.date === '2026-06-01')?.name).toBe('Ziua Copilului, A doua zi de Rusalii');
});
it('knows the holidays at least a year ahead of the newest dated rule', () => {
  const starts = tables.flatMap(([, rows]) => rows.map((row) => row.validFrom)).sort();
  const last = HOLIDAYS.at(-1)?.date ?? civilDate('2000-01-01');
  expect(last > addDays(starts.at(-1) ?? last, 365)).toBe(true);
});
