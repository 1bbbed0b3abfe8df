import { NotFound } from '#domain/kernel/errors.ts';
import { readObject } from './wiring.server.ts';

/** A stored file that came from outside: always saved, never shown by the browser. @throws NotFound */
export async function savedResponse(
  key: string,
  name: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  const bytes = await readObject(key);
  if (bytes === undefined) throw new NotFound();
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      ...headers,
    },
  });
}
