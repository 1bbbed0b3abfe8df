import { pageLoader } from '#app/http/form-verb.server.ts';
import { pictureTypeOf } from '#app/http/picture-type.ts';
import { readObject } from '#app/http/wiring.server.ts';
import { showWork } from '#domain/delivery/show-work.ts';
import { showFile } from '#domain/files/show-file.ts';
import { NotFound } from '#domain/kernel/errors.ts';

/** A picture of an intervention, for whoever may see the intervention. Only what is a picture by its bytes is shown. */
export const loader = pageLoader(async ({ actor, params }) => {
  const { entries } = await showWork(actor, { workOrderId: params['workOrderId'] ?? '' });
  const entry = entries.find((one) => one.fileId !== null && one.fileId === params['fileId']);
  if (!entry?.fileId) throw new NotFound();
  const { key } = await showFile(actor, { fileId: entry.fileId });
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
});
