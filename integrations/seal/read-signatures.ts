import { createHash } from 'node:crypto';
import { isSignedBy, type ReadSignature, readSignedData } from './cms-reader.ts';
import { readDer } from './der-reader.ts';

/** A signature in a PDF: where it stands, and whether it is over just these bytes. */
export interface PdfSignature {
  /** The text around it, in the file's own writing. */
  dictionary: string;
  /** The bytes between the ranges: `<`, hexadecimal digits, `>`. */
  contents: string;
  /** Undefined when what stands there is no signature that we can read. */
  read: ReadSignature | undefined;
  /** The bytes that it covers are those that were signed. */
  isIntact: boolean;
  /** It covers everything but itself: nothing was added after it. */
  isWhole: boolean;
}

const RANGE =
  /\/ByteRange\s{0,20}\[\s{0,20}(\d{1,10})\s{1,20}(\d{1,10})\s{1,20}(\d{1,10})\s{1,20}(\d{1,10})\s{0,20}\]/g;
/** More than this many, nobody has signed. */
const MOST = 30;
const AROUND = 64_000;

/** Every signature of a PDF, in the order in which they stand. Made for files of strangers: it reads no more than it must. */
export function readSignatures(pdf: Uint8Array): PdfSignature[] {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = bytes.toString('latin1');
  const signatures: PdfSignature[] = [];
  for (const match of text.matchAll(RANGE)) {
    const [from, first, second, last] = match.slice(1).map(Number);
    if (from === undefined || first === undefined || second === undefined || last === undefined) continue;
    if (from !== 0 || first >= second || second + last > bytes.length || signatures.length === MOST) continue;
    const contents = text.slice(first, second);
    if (!/^<[0-9a-fA-F]*>$/.test(contents)) continue;
    const read = readContents(contents);
    signatures.push({
      dictionary: dictionaryAround(text, match.index, first, second),
      contents,
      read,
      isIntact: read !== undefined && isIntact(read, [bytes.subarray(0, first), bytes.subarray(second, second + last)]),
      isWhole: second + last === bytes.length,
    });
  }
  return signatures;
}

function isIntact(read: ReadSignature, ranges: Uint8Array[]): boolean {
  const hash = createHash(read.hash);
  for (const range of ranges) hash.update(range);
  try {
    return isSignedBy(read, hash.digest());
  } catch {
    return false;
  }
}

function readContents(contents: string): ReadSignature | undefined {
  try {
    return readSignedData(readDer(Buffer.from(contents.slice(1, -1), 'hex')).whole);
  } catch {
    return undefined;
  }
}

/** The dictionary without its contents, as far as it can be told without reading the whole file. */
function dictionaryAround(text: string, range: number, first: number, second: number): string {
  const [low, high] = [Math.min(range, first), Math.max(range, second)];
  const begin = text.lastIndexOf(' obj', low);
  const end = text.indexOf('endobj', high);
  const before = text.slice(Math.max(begin, low - AROUND, 0), first);
  return before + text.slice(second, Math.min(end < 0 ? high : end, high + AROUND));
}
