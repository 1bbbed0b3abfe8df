import { readCamt } from './camt/read-camt.ts';
import { readCsv } from './csv/read-csv.ts';
import type { TableMapping } from './csv/mapping.ts';
import { decoded, detectEncoding, type Encoding, type Slices } from './encoding/detect.ts';
import { declaredEncoding } from './encoding/declared.ts';
import { linesOf } from './lines.ts';
import { readMt940 } from './mt940/read-mt940.ts';
import type { Piece, ReadEntry, StatementFormat, StatementHead } from './schema.ts';
import { UnreadableStatement } from './unreadable.ts';

export interface Opened {
  readonly format: StatementFormat;
  readonly encoding: Encoding;
  /** The entries of each statement and then its head, read while they are asked for. @throws UnreadableStatement */
  readonly pieces: Iterable<Piece>;
}

const HEAD = 4_000;

/** Tells a file's encoding and format by its content, never by its name. @throws UnreadableStatement empty */
export function openStatement(slices: Slices, mapping?: TableMapping): Opened {
  const detected = detectEncoding(slices);
  const encoding = detected.startsWith('utf') ? detected : (declaredEncoding(slices) ?? detected);
  const head = startOf(decoded(slices, encoding));
  if (head.trim() === '') throw new UnreadableStatement('empty', 1);
  const text = () => decoded(slices, encoding);
  if (/^(?:%PDF|PK\u0003\u0004|\{\\rtf)/.test(head)) throw new UnreadableStatement('unknownFormat', 1);
  if (/^[\s\uFEFF]*</.test(head)) return { format: 'camt', encoding, pieces: readCamt(withoutMark(text())) };
  if (/(?:^|[\r\n\u0001])\s*(?:\{4:\s*)?:(?:20|25|28C?|60F):/.test(head)) {
    return { format: 'mt940', encoding, pieces: readMt940(linesOf(text())) };
  }
  return { format: 'csv', encoding, pieces: readCsv(() => withoutMark(text()), mapping) };
}

function startOf(text: Iterable<string>): string {
  let head = '';
  for (const slice of text) {
    head += slice;
    if (head.length > HEAD) break;
  }
  return head;
}

/** The text of a file without the mark of its encoding. */
export const textOf = (slices: Slices, encoding: Encoding): Iterable<string> => withoutMark(decoded(slices, encoding));

function* withoutMark(text: Iterable<string>): Generator<string> {
  let isFirst = true;
  for (const slice of text) {
    if (slice === '') continue;
    yield isFirst ? slice.replace(/^\uFEFF/, '').replace(/^\s+(?=<\?xml)/, '') : slice;
    isFirst = false;
  }
}

export interface ReadStatement extends StatementHead {
  readonly entries: readonly ReadEntry[];
}

export interface ReadFile {
  readonly format: StatementFormat;
  readonly encoding: Encoding;
  readonly statements: readonly ReadStatement[];
}

const SLICE = 65_536;

/** Bytes that are all there, a slice at a time. */
export function* slicesOf(bytes: Uint8Array, size = SLICE): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

/** Reads a whole file that is small enough to hold. @throws UnreadableStatement */
export function readStatement(bytes: Uint8Array, mapping?: TableMapping, sliceSize?: number): ReadFile {
  const { format, encoding, pieces } = openStatement(() => slicesOf(bytes, sliceSize), mapping);
  const statements: ReadStatement[] = [];
  let entries: ReadEntry[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'entry') entries.push(piece.entry);
    else {
      statements.push({ ...piece.head, entries });
      entries = [];
    }
  }
  return { format, encoding, statements };
}
