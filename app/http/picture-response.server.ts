import { NotFound } from '#domain/kernel/errors.ts';
import { pictureTypeOf } from './picture-type.ts';
import { readObject } from './wiring.server.ts';

/** A stored picture for a browser. Only what is a picture by its bytes is shown. @throws NotFound */
export async function pictureResponse(key: string): Promise<Response> {
  const bytes = await readObject(key);
  const type = bytes && pictureTypeOf(bytes);
  if (!bytes || type === undefined) throw new NotFound();
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': type,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=86400, immutable',
    },
  });
}
