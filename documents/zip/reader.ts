import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createInflateRaw } from 'node:zlib';
import { type Entry, MAX_16, MAX_32, METHOD, SIGNATURE } from './format.ts';

/** The file is no ZIP file, or not a whole one. */
export class BrokenZip extends Error {}

export interface ZipReader {
  paths(): string[];
  sizeOf(path: string): number | undefined;
  /** An entry's bytes, piece by piece. @throws BrokenZip when there is no such entry or it cannot be unpacked */
  read(path: string): AsyncIterable<Buffer>;
  close(): Promise<void>;
}

/** Opens a ZIP file by its directory; what is in it is read when it is asked for. @throws BrokenZip */
export async function openZip(file: string): Promise<ZipReader> {
  const handle = await open(file);
  try {
    const entries = new Map((await directoryOf(handle)).map((entry) => [entry.path, entry]));
    return {
      paths: () => [...entries.keys()],
      sizeOf: (path) => entries.get(path)?.size,
      read: (path) => contentOf({ file, handle }, entries.get(path), path),
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, position);
  if (bytesRead !== length) throw new BrokenZip('the file ends before its directory does');
  return buffer;
}

async function directoryOf(handle: FileHandle): Promise<Entry[]> {
  const { size: fileSize } = await handle.stat();
  const tail = await bytesAt(handle, Math.max(0, fileSize - 66_000), Math.min(fileSize, 66_000));
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) throw new BrokenZip('this is no ZIP file');
  let count = tail.readUInt16LE(end + 10);
  let size = tail.readUInt32LE(end + 12);
  let offset = tail.readUInt32LE(end + 16);
  if (count === MAX_16 || size === MAX_32 || offset === MAX_32) {
    const at = end - 20;
    if (at < 0 || tail.readUInt32LE(at) !== SIGNATURE.locator64) throw new BrokenZip('the directory is not found');
    const end64 = await bytesAt(handle, Number(tail.readBigUInt64LE(at + 8)), 56);
    count = Number(end64.readBigUInt64LE(32));
    size = Number(end64.readBigUInt64LE(40));
    offset = Number(end64.readBigUInt64LE(48));
  }
  if (offset + size > fileSize) throw new BrokenZip('the directory is not whole');
  return entriesIn(await bytesAt(handle, offset, size), count);
}

function entriesIn(directory: Buffer, count: number): Entry[] {
  const entries: Entry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== SIGNATURE.central)
      throw new BrokenZip('the directory is damaged');
    const [name, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field));
    const nameEnd = at + 46 + (name ?? 0);
    const offset = directory.readUInt32LE(at + 42);
    entries.push({
      path: directory.toString('utf8', at + 46, nameEnd),
      flags: directory.readUInt16LE(at + 8),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: offset === MAX_32 ? Number(directory.readBigUInt64LE(nameEnd + 4)) : offset,
    });
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

async function* contentOf(
  { file, handle }: { file: string; handle: FileHandle },
  entry: Entry | undefined,
  path: string,
): AsyncGenerator<Buffer> {
  if (entry === undefined) throw new BrokenZip(`${path} is not in the file`);
  const head = await bytesAt(handle, entry.offset, 30);
  if (head.readUInt32LE(0) !== SIGNATURE.local) throw new BrokenZip(`${path} is damaged`);
  const start = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  if (entry.packed === 0) return;
  const packed = createReadStream(file, { start, end: start + entry.packed - 1 });
  if (entry.method === METHOD.stored) {
    yield* packed as AsyncIterable<Buffer>;
    return;
  }
  const inflate = createInflateRaw();
  packed.once('error', (error) => inflate.destroy(error));
  try {
    yield* packed.pipe(inflate) as AsyncIterable<Buffer>;
  } catch (error) {
    throw new BrokenZip(`${path} cannot be unpacked`, { cause: error });
  }
}
