import { type Encoding, detectEncoding } from '../encoding/detect.ts';
import { openStatement, slicesOf, textOf } from '../read-statement.ts';
import { UnreadableStatement } from '../unreadable.ts';
import type { ReadEntry } from '../schema.ts';
import { firstRows } from './find-table.ts';
import { headingsOf } from './headings.ts';
import type { TableMapping } from './mapping.ts';
import { DELIMITERS, type Delimiter, isEmptyRow, type Row } from './rows.ts';

const SHOWN = 30;
/** Enough of a file to show how it is read; the rest is read by the worker. */
const SAMPLE_BYTES = 262_144;
const SAMPLE_ENTRIES = 8;

/** The start of a table that nobody knows, for a person to name its columns. */
export interface TableLook {
  readonly delimiter: Delimiter;
  readonly rows: readonly Row[];
  /** Place among `rows` of the row that looks like the names of the columns. */
  readonly header: number;
}

/** The start of the file that ends with a whole line. */
function sampleOf(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  if (bytes.length <= SAMPLE_BYTES) return bytes;
  const end = bytes.lastIndexOf(0x0a, SAMPLE_BYTES);
  const width = encoding.startsWith('utf-16') ? 2 : 1;
  return bytes.subarray(0, end < 0 ? SAMPLE_BYTES : end + width - ((end + width) % width));
}

/** The sign that cuts the most rows into equally many cells, and the first of those rows. @throws UnreadableStatement */
export function lookAtTable(bytes: Uint8Array): TableLook {
  const encoding = detectEncoding(() => slicesOf(bytes));
  const sample = sampleOf(bytes, encoding);
  const text = () => textOf(() => slicesOf(sample), encoding);
  const looks = DELIMITERS.map((delimiter) => lookBy(firstRows(text, delimiter, SHOWN), delimiter));
  const [first, ...others] = looks;
  const best = first && others.reduce((a, b) => (b.weight > a.weight ? b : a), first);
  if (!best || best.weight === 0) throw new UnreadableStatement('unknownTable', 1);
  return best;
}

function lookBy(rows: readonly Row[], delimiter: Delimiter): TableLook & { weight: number } {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + (cells.length > 1 ? 1 : 0));
  const [width = 1, times = 0] = [...counts].sort((a, b) => b[1] * b[0] - a[1] * a[0])[0] ?? [];
  const header = rows.findIndex((row) => row.cells.length === width && !isEmptyRow(row));
  return { delimiter, rows, header: Math.max(header, 0), weight: times * width };
}

/** The headings by which the table is known again, from the row that a person has pointed at. */
export const headingsAt = ({ rows }: TableLook, header: number): string => headingsOf(rows[header]?.cells ?? []);

export interface SampleReading {
  readonly entries: readonly ReadEntry[];
  /** The line that cannot be read as the person says. */
  readonly faultLine: number | undefined;
}

/** How the first entries would be read. */
export function readSample(bytes: Uint8Array, mapping: TableMapping): SampleReading {
  const sample = sampleOf(
    bytes,
    detectEncoding(() => slicesOf(bytes)),
  );
  const entries: ReadEntry[] = [];
  try {
    for (const piece of openStatement(() => slicesOf(sample), mapping).pieces) {
      if (piece.kind === 'entry') entries.push(piece.entry);
      if (entries.length >= SAMPLE_ENTRIES) break;
    }
    return { entries, faultLine: undefined };
  } catch (error) {
    if (error instanceof UnreadableStatement) return { entries, faultLine: error.line };
    throw error;
  }
}
