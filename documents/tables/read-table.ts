import { detectEncoding } from '#documents/bank/encoding/detect.ts';
import { DELIMITERS, isEmptyRow, rowsOf } from '#documents/bank/csv/rows.ts';
import { slicesOf, textOf } from '#documents/bank/read-statement.ts';
import { readSheet } from './read-sheet.ts';

/** Why a file is no table: nothing in it, no columns, too long, too wide, not what its name says. */
export type TableFault = 'empty' | 'noColumns' | 'tooManyRows' | 'tooManyColumns' | 'unreadable';
export type ReadTable = { kind: 'table'; rows: string[][] } | { kind: 'refused'; fault: TableFault };

export const MOST_ROWS = 20_000;
const MOST_COLUMNS = 100;
const MOST_TEXT = 2_000;
const SAMPLE = 20;

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The rows of a CSV file, whatever its signs and letters, or of the first sheet of an XLSX file; empty rows are left out. */
export function readTable(bytes: Uint8Array): ReadTable {
  try {
    const rows = isZip(bytes) ? readSheet(bytes, MOST_ROWS + 1) : readCsv(bytes);
    if (rows.length === 0) return refused('empty');
    if (rows.length > MOST_ROWS + 1) return refused('tooManyRows');
    const width = Math.max(...rows.map((row) => row.length));
    if (width < 2) return refused('noColumns');
    if (width > MOST_COLUMNS) return refused('tooManyColumns');
    return { kind: 'table', rows: rows.map((row) => Array.from({ length: width }, (_, at) => cut(row[at]))) };
  } catch {
    return refused('unreadable');
  }
}

const refused = (fault: TableFault): ReadTable => ({ kind: 'refused', fault });
const cut = (text = ''): string => text.trim().slice(0, MOST_TEXT);

/** The sign that cuts the first rows into the most cells is the one that the file was written with. */
function readCsv(bytes: Uint8Array): string[][] {
  if (bytes.includes(0) && !isUtf16(bytes)) throw new Error('not a text');
  const encoding = detectEncoding(() => slicesOf(bytes));
  const cells = (delimiter: (typeof DELIMITERS)[number], most: number): string[][] => {
    const found: string[][] = [];
    for (const row of rowsOf(
      textOf(() => slicesOf(bytes), encoding),
      delimiter,
    )) {
      if (!isEmptyRow(row)) found.push([...row.cells]);
      if (found.length >= most) break;
    }
    return found;
  };
  const weight = (rows: string[][]) => rows.reduce((sum, row) => sum + row.length, 0);
  const [best = ';'] = [...DELIMITERS].sort((a, b) => weight(cells(b, SAMPLE)) - weight(cells(a, SAMPLE)));
  return cells(best, MOST_ROWS + 2);
}

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
