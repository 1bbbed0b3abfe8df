import { showFile } from '#domain/files/show-file.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { pageLoader } from '../http/form-verb.server.ts';
import { readObject } from '../http/wiring.server.ts';

const FileId = id<'file'>();

/** A stored file of the company. It came from outside, so it is always saved, never shown by the browser. */
export const loader = pageLoader(async ({ actor, params }) => {
  const asked = FileId.safeParse(params['fileId']);
  if (!asked.success) throw new NotFound();
  const { key, name } = await showFile(actor, { fileId: asked.data });
  const bytes = await readObject(key);
  if (bytes === undefined) throw new NotFound();
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
});
