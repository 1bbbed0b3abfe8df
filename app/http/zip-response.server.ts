import { Zip, ZipPassThrough } from 'fflate';
import { readObject } from './wiring.server.ts';

export interface ZippedFile {
  path: string;
  key: string;
  sha256: string;
}

/**
 * Stored files as one ZIP, read and sent one after the other, with the list of their hashes at the end. A file that the
 * store does not have is named in that list, so that nobody takes the archive for whole.
 */
export function zipResponse(fileName: string, files: readonly ZippedFile[]): Response {
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const zip = new Zip((error, chunk, isLast) => {
        if (error) return controller.error(error);
        controller.enqueue(Uint8Array.from(chunk));
        if (isLast) controller.close();
      });
      const add = (path: string, bytes: Uint8Array) => {
        const entry = new ZipPassThrough(path);
        zip.add(entry);
        entry.push(bytes, true);
      };
      const sums: string[] = [];
      for (const { path, key, sha256 } of files) {
        const bytes = await readObject(key);
        if (bytes !== undefined) add(path, bytes);
        sums.push(`${bytes === undefined ? 'MISSING'.padEnd(64) : sha256}  ${path}`);
      }
      add('SHA256SUMS.txt', Buffer.from(`${sums.join('\n')}\n`));
      zip.end();
    },
  });
  return new Response(stream, {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'private, no-store',
    },
  });
}
