import { Readable } from 'node:stream';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { readObject } from '#app/http/wiring.server.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { findCopy } from '#domain/portability/find-copy.ts';

/** A copy of the whole company, part after part, never whole in memory. */
export const loader = pageLoader(async ({ actor, params }) => {
  const { keys, size, madeAt } = await findCopy(actor, { exportId: params['exportId'] ?? '' });
  return new Response(createReadableStreamFromReadable(Readable.from(partsOf(keys))), {
    headers: {
      'content-type': 'application/zip',
      'content-length': size,
      'content-disposition': `attachment; filename="copia-firmei-${civilDateOf(madeAt)}.zip"`,
      'cache-control': 'private, no-store',
    },
  });
});

async function* partsOf(keys: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const key of keys) {
    const bytes = await readObject(key);
    if (bytes === undefined) throw new Error(`a part of the copy is gone: ${key}`);
    yield bytes;
  }
}
