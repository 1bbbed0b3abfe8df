import type { LoaderFunctionArgs } from '@remix-run/node';
import { refusalsAsPages } from '#app/http/form-verb.server.ts';
import { LINK_HEADERS, linkOf } from '#app/http/link-page.server.ts';
import { pictureResponse } from '#app/http/picture-response.server.ts';
import { savedResponse } from '#app/http/saved-response.server.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { showPortalFile } from '#domain/portal/show-portal-file.ts';

const FileId = id<'file'>();

/** A photo of work at the client, shown; a file of the holder's own conversation, saved and never shown. */
export async function loader(args: LoaderFunctionArgs) {
  const opened = await linkOf(args);
  return refusalsAsPages(args.request, async () => {
    const asked = FileId.safeParse(args.params['fileId']);
    if (opened.state !== 'open' || !asked.success) throw new NotFound();
    const { key, name, way } = await showPortalFile(opened.actor, { fileId: asked.data });
    return way === 'photo' ? pictureResponse(key) : savedResponse(key, name, LINK_HEADERS);
  });
}
