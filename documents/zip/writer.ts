import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib';
import { centralHeader, descriptor, endRecords, type Entry, FLAG, localHeader, MAX_32, METHOD } from './format.ts';

/** Where the bytes go; a slow one slows the writer down, so that nothing piles up in memory. */
export type Sink = (bytes: Uint8Array) => Promise<void>;

export interface Written {
  path: string;
  size: number;
  sha256: string;
}

export interface ZipWriter {
  /** Bytes that are there, or come one after the other; an entry is less than 4 GB. */
  add(path: string, content: Uint8Array | AsyncIterable<Uint8Array>): Promise<Written>;
  end(): Promise<void>;
}

/** What is packed already gains nothing by being packed again. */
const PACKED = /\.(pdf|zip|png|jpe?g|webp)$/i;

/** Writes a ZIP file from the front to the end, entry after entry, however large it becomes. `at` is the time of all entries. */
export function zipWriter(sink: Sink, at: Date): ZipWriter {
  const entries: Entry[] = [];
  let offset = 0;
  const put = async (bytes: Uint8Array) => {
    offset += bytes.length;
    await sink(bytes);
  };
  return {
    async add(path, content) {
      const entry: Entry = { path, method: METHOD.deflated, flags: FLAG.utf8, crc: 0, packed: 0, size: 0, offset };
      const sha256 = content instanceof Uint8Array ? await whole(entry, content) : await flowing(entry, content);
      if (entry.size >= MAX_32) throw new RangeError(`${path} is 4 GB or more: it must come in parts`);
      entries.push(entry);
      return { path, size: entry.size, sha256 };
    },
    async end() {
      const start = offset;
      for (const entry of entries) await put(centralHeader(entry, at));
      await put(endRecords(entries.length, offset - start, start));
    },
  };

  async function whole(entry: Entry, bytes: Uint8Array): Promise<string> {
    const packed = PACKED.test(entry.path) ? bytes : deflateRawSync(bytes);
    entry.method = packed === bytes ? METHOD.stored : METHOD.deflated;
    Object.assign(entry, { crc: crc32(bytes), packed: packed.length, size: bytes.length });
    await put(localHeader(entry, at));
    await put(packed);
    return createHash('sha256').update(bytes).digest('hex');
  }

  async function flowing(entry: Entry, content: AsyncIterable<Uint8Array>): Promise<string> {
    entry.flags |= FLAG.descriptor;
    await put(localHeader(entry, at));
    const hash = createHash('sha256');
    async function* measured(): AsyncGenerator<Uint8Array> {
      for await (const bytes of content) {
        entry.crc = crc32(bytes, entry.crc);
        entry.size += bytes.length;
        hash.update(bytes);
        yield bytes;
      }
    }
    await pipeline(Readable.from(measured()), createDeflateRaw(), async (packed: AsyncIterable<Buffer>) => {
      for await (const bytes of packed) {
        entry.packed += bytes.length;
        await put(bytes);
      }
    });
    await put(descriptor(entry));
    return hash.digest('hex');
  }
}
