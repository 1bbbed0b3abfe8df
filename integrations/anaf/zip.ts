import { crc32, inflateRawSync } from 'node:zlib';

export type ZipEntry = { name: string; bytes: Uint8Array };
export type ZipLimits = { maxEntries: number; maxBytes: number; maxRatio: number };

/** Why a ZIP is not opened; each is a property of the file, so reading it again is of no use. */
export type ZipFault = 'notZip' | 'cut' | 'tooManyEntries' | 'tooLarge' | 'ratio' | 'name' | 'encrypted';

export class ZipRefused extends Error {
  readonly fault: ZipFault;
  constructor(fault: ZipFault) {
    super(fault);
    this.fault = fault;
  }
}

/** A plain file name: no folder, no drive, nothing hidden. */
const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/**
 * The entries of a small ZIP, read through its directory. The sizes a ZIP states about itself are not believed:
 * inflating stops at the limits, then length and CRC must agree.
 * @throws ZipRefused
 */
export const readZip = (zip: Uint8Array, limits: ZipLimits): ZipEntry[] => {
  const file = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  if (file.length < 22 || file.readUInt32LE(0) !== LOCAL_ENTRY) throw new ZipRefused('notZip');
  try {
    return readEntries(file, limits);
  } catch (error) {
    if (error instanceof ZipRefused) throw error;
    throw new ZipRefused('cut'); // reading past the end, broken deflate data
  }
};

const readEntries = (file: Buffer, limits: ZipLimits): ZipEntry[] => {
  const end = findEnd(file);
  const count = file.readUInt16LE(end + 10);
  if (count > limits.maxEntries) throw new ZipRefused('tooManyEntries');
  const entries: ZipEntry[] = [];
  let left = limits.maxBytes;
  let at = file.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (file.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new ZipRefused('cut');
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    if (!PLAIN_NAME.test(name)) throw new ZipRefused('name');
    if (entries.some((entry) => entry.name === name)) throw new ZipRefused('name');
    const bytes = readContent(file, at, left, limits.maxRatio);
    left -= bytes.length;
    entries.push({ name, bytes });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
};

const findEnd = (file: Buffer): number => {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 22 - 65_535); at -= 1)
    if (file.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw new ZipRefused('cut');
};

const readContent = (file: Buffer, at: number, left: number, maxRatio: number): Uint8Array => {
  if ((file.readUInt16LE(at + 8) & 1) === 1) throw new ZipRefused('encrypted');
  const method = file.readUInt16LE(at + 10);
  const packedSize = file.readUInt32LE(at + 20);
  const size = file.readUInt32LE(at + 24);
  const local = file.readUInt32LE(at + 42);
  if (file.readUInt32LE(local) !== LOCAL_ENTRY) throw new ZipRefused('cut');
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  if (start + packedSize > file.length) throw new ZipRefused('cut');
  if (size > left) throw new ZipRefused('tooLarge');
  // a short text may honestly shrink more than a hundredfold; below 64 kB that is no threat
  const ratioCap = Math.max(packedSize * maxRatio, 65_536);
  if (size > ratioCap) throw new ZipRefused('ratio');
  const packed = file.subarray(start, start + packedSize);
  const bytes = method === 0 ? packed : inflate(packed, method, Math.min(left, ratioCap), left < ratioCap);
  if (bytes.length > left) throw new ZipRefused('tooLarge');
  if (bytes.length !== size || crc32(bytes) !== file.readUInt32LE(at + 16)) throw new ZipRefused('cut');
  return bytes;
};

const inflate = (packed: Buffer, method: number, cap: number, capIsSize: boolean): Uint8Array => {
  if (method !== 8) throw new ZipRefused('cut');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(cap, 1) });
  } catch (error) {
    const tooMuch = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new ZipRefused(tooMuch ? (capIsSize ? 'tooLarge' : 'ratio') : 'cut');
  }
};
