import { Readable } from 'node:stream';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { Zip, ZipDeflate } from 'fflate';

export interface ZippedFile {
  name: string;
  bytes: Uint8Array;
}

/** Files packed one after another, each as soon as it is there. */
export async function* zipped(files: AsyncIterable<ZippedFile>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for await (const { name, bytes } of files) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(bytes, true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

/** A ZIP file to be saved, streamed file by file. */
export const zipResponse = (fileName: string, files: AsyncIterable<ZippedFile>): Response =>
  new Response(createReadableStreamFromReadable(Readable.from(zipped(files))), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${fileName}.zip"`,
      'cache-control': 'private, no-store',
    },
  });
