import type { CompanyTable } from '#domain/portability/read-company.ts';
import { csvHead, csvRow } from '#domain/portability/model/csv-row.ts';

/** A part ends after this many characters, far below what a ZIP entry may hold. */
const PART = 256 * 1024 * 1024;

export interface Part {
  path: string;
  bytes: AsyncIterable<Uint8Array>;
}

/**
 * A table as JSON arrays, a row a line: one part, or more when it is very large. A part must be read to its end before
 * the next is asked for.
 */
export const jsonParts = (table: Pick<CompanyTable, 'name' | 'read'>): AsyncGenerator<Part> =>
  inParts(table.read(), `json/${table.name}`, 'json', {
    head: '[\n',
    between: ',\n',
    foot: '\n]\n',
    text: (row) => row,
  });

/** The same as CSV for spreadsheets. */
export const csvOf = (table: CompanyTable): AsyncGenerator<Part> =>
  inParts(table.read(), `csv/${table.name}`, 'csv', {
    head: csvHead(table.columns),
    between: '',
    foot: '',
    text: (row) => csvRow(table.columns, asRow(JSON.parse(row))),
  });

/** Guaranteed: the database gives each row as an object. */
const asRow = (value: unknown) => value as Record<string, unknown>;

interface Shape {
  head: string;
  between: string;
  foot: string;
  text(row: string): string;
}

async function* inParts(
  rows: AsyncIterable<string[]>,
  path: string,
  extension: string,
  { head, between, foot, text }: Shape,
): AsyncGenerator<Part> {
  const source = rows[Symbol.asyncIterator]();
  let next = await source.next();
  let part = 0;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    let written = 0;
    yield Buffer.from(head);
    while (next.done !== true && written < PART) {
      const batch = next.value.map(text).join(between);
      yield Buffer.from(written === 0 ? batch : between + batch);
      written += batch.length;
      next = await source.next();
    }
    yield Buffer.from(foot);
  }
  do {
    part += 1;
    yield { path: `${path}${part === 1 ? '' : `-${part}`}.${extension}`, bytes: bytes() };
  } while (next.done !== true);
}
