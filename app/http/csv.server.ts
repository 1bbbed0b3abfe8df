import { Readable } from 'node:stream';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { formatDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';

/** A text, or a number as canonical decimal text `1234.56`. */
export type Cell = string | { number: string } | null;

/** One column: its head, and what stands in it for a row. */
export type Column<Row> = readonly [head: string, cell: (row: Row) => Cell];

/** Minor units as a number of a cell. */
export const amountCell = (value: bigint | null): Cell =>
  value === null ? null : { number: formatDecimal(value, SCALE.amount) };
/** Thousandths of a unit as a number of a cell. */
export const quantityCell = (value: bigint): Cell => ({ number: formatDecimal(value, SCALE.quantity, { trim: true }) });
/** Ten-thousandths of the currency as a number of a cell. */
export const priceCell = (value: bigint): Cell => ({ number: formatDecimal(value, SCALE.unitPrice, { trim: true }) });
export const countCell = (value: number): Cell => ({ number: String(value) });

/** A page of a list as the keyset queries answer it. */
type PageOf<Row> = { rows: readonly Row[]; next?: string | undefined };

const BOM = '\uFEFF'; // without it Excel takes UTF-8 for the old code page
/** A text that a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** One line for a Romanian spreadsheet: `;` between cells, `,` in numbers, texts that look like formulas made harmless. */
export function csvLine(cells: readonly Cell[]): string {
  const texts = cells.map((cell) => {
    if (cell === null) return '';
    if (typeof cell !== 'string') return cell.number.replace('.', ',');
    const safe = FORMULA.test(cell) ? `'${cell}` : cell;
    return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${texts.join(';')}\r\n`;
}

/** A whole list page by page, as text. */
async function* csvText<Row>(
  columns: readonly Column<Row>[],
  first: PageOf<Row>,
  read: (after?: string) => Promise<PageOf<Row>>,
): AsyncGenerator<string> {
  yield BOM + csvLine(columns.map(([head]) => head));
  for (let page = first; ; page = await read(page.next)) {
    yield page.rows.map((row) => csvLine(columns.map(([, cell]) => cell(row)))).join('');
    if (page.next === undefined) return;
  }
}

/**
 * A list as a CSV file, streamed page by page: `read` is the list's query with its filters, given where to go on.
 * The first page is read before the answer begins, so that a refusal is still an error page. @throws DomainError
 */
export async function csvResponse<Row>(
  fileName: string,
  columns: readonly Column<Row>[],
  read: (after?: string) => Promise<PageOf<Row>>,
): Promise<Response> {
  const text = csvText(columns, await read(), read);
  return new Response(createReadableStreamFromReadable(Readable.from(text)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${fileName}.csv"`,
      'cache-control': 'private, no-store',
    },
  });
}
