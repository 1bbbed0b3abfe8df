import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import type { Refusal } from './verdict.ts';

/** Where a file lies in a ZIP. */
export type Entry = {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
};

/** The archive, or one file of it, is not opened. */
export class Refused extends Error {
  readonly why: Refusal;
  constructor(why: Refusal) {
    super(why);
    this.why = why;
  }
}

const [END_OF_DIRECTORY, DIRECTORY_ENTRY, LOCAL_ENTRY] = [0x0605_4b50, 0x0201_4b50, 0x0403_4b50];
const [END_LENGTH, LONGEST_COMMENT, LARGEST_DIRECTORY] = [22, 65_535, 32_000_000];
const RATIO = 200;
/** A short text may honestly shrink a lot; below this it is no threat. */
const HARMLESS = 1_000_000;

function bytesAt(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  if (offset < 0 || readSync(file, bytes, 0, length, offset) !== length) throw new Refused('cut');
  return bytes;
}

function withFile<T>(path: string, use: (file: number, size: number) => T): T {
  const file = openSync(path, 'r');
  try {
    return use(file, fstatSync(file).size);
  } finally {
    closeSync(file);
  }
}

function directoryOf(file: number, size: number): { bytes: Buffer; count: number } {
  const tailLength = Math.min(size, END_LENGTH + LONGEST_COMMENT);
  const tail = bytesAt(file, size - tailLength, tailLength);
  for (let at = tail.length - END_LENGTH; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END_OF_DIRECTORY) continue;
    const [count, length, offset] = [
      tail.readUInt16LE(at + 10),
      tail.readUInt32LE(at + 12),
      tail.readUInt32LE(at + 16),
    ];
    if (count === 0xffff || length > LARGEST_DIRECTORY) throw new Refused('tooManyEntries');
    return { bytes: bytesAt(file, offset, length), count };
  }
  throw new Refused('notZip');
}

function entriesIn({ bytes, count }: { bytes: Buffer; count: number }): Entry[] {
  const entries: Entry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Refused('cut');
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** Files that lie over one another are how a small archive becomes a large one. */
function refuseOverlap(entries: readonly Entry[]): void {
  let end = 0;
  for (const { offset, packedSize } of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (offset < end) throw new Refused('overlap');
    end = offset + 30 + packedSize;
  }
}

/** What a ZIP says it holds, its folders left out; only the directory is read. @throws Refused */
export const entriesOf = (path: string): Entry[] =>
  withFile(path, (file, size) => {
    if (size < END_LENGTH) throw new Refused('notZip');
    const entries = entriesIn(directoryOf(file, size));
    refuseOverlap(entries);
    return entries.filter((it) => !it.name.endsWith('/'));
  });

/** A name without ways out of a folder, drives or control characters. */
const isPlain = (name: string): boolean =>
  !/[\u0000-\u001f\\:]/.test(name) && name.split('/').every((step) => step !== '' && step !== '.' && step !== '..');

/**
 * The bytes of one file of a ZIP. The sizes that the ZIP states are not believed: inflating stops at the limit, then
 * length and CRC must agree. @throws Refused
 */
export function contentOf(path: string, entry: Entry, limit: number): Uint8Array {
  if (!isPlain(entry.name)) throw new Refused('name');
  if (entry.isEncrypted) throw new Refused('encrypted');
  if (entry.size > limit || entry.packedSize > limit) throw new Refused('tooLarge');
  if (entry.size > Math.max(entry.packedSize * RATIO, HARMLESS)) throw new Refused('ratio');
  const packed = withFile(path, (file) => {
    const head = bytesAt(file, entry.offset, 30);
    if (head.readUInt32LE(0) !== LOCAL_ENTRY) throw new Refused('cut');
    return bytesAt(file, entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28), entry.packedSize);
  });
  const bytes = entry.method === 0 ? packed : inflated(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new Refused('cut');
  return bytes;
}

function inflated(packed: Buffer, { method, size }: Entry): Uint8Array {
  if (method !== 8) throw new Refused('cut');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    throw new Refused('cut');
  }
}
