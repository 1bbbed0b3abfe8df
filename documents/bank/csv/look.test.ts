import { expect, it } from 'vitest';
import { headingsAt, lookAtTable, readSample } from './look.ts';

const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'));
const FILE = bytes(
  'Banca Mea, extras',
  '',
  'Zi|Bani|Ce anume',
  '02.11.2026|1.000,00|c/v 42, a',
  '03.11.2026|-2,50|comision',
);

it('finds what cuts a table and the row that names its columns', () => {
  const look = lookAtTable(FILE);
  expect(look).toMatchObject({ delimiter: '|', header: 2 });
  expect(headingsAt(look, look.header)).toBe('zi|bani|ce anume');
});

it('shows how a table is read as a person says, and the line that is not', () => {
  const mapping = {
    headings: 'zi|bani|ce anume',
    delimiter: '|',
    columns: { date: [0], amount: [1], remittance: [2] },
  } as const;
  expect(readSample(FILE, mapping)).toMatchObject({
    entries: [{ amount: 100_000n }, { sign: '-', amount: 250n }],
    faultLine: undefined,
  });
  expect(readSample(FILE, { ...mapping, columns: { date: [0], amount: [2] } })).toMatchObject({
    entries: [],
    faultLine: 4,
  });
});

it('sees no table in a letter', () => {
  expect(() => lookAtTable(bytes('Bună ziua', 'Vă trimitem extrasul.'))).toThrow(/unknownTable/);
});
