import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ZipReader } from '#documents/zip/reader.ts';

/** The rows of JSON arrays that were written a row a line, file after file, without holding more than a line. */
export async function* jsonLines(zip: ZipReader, paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths)
    for await (const line of createInterface({ input: Readable.from(zip.read(path)), crlfDelay: Infinity }))
      if (line.startsWith('{')) yield line.endsWith(',') ? line.slice(0, -1) : line; // else the brackets around all rows
}
