import { showFile } from '#domain/files/show-file.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { pageLoader } from '../http/form-verb.server.ts';
import { savedResponse } from '../http/saved-response.server.ts';

const FileId = id<'file'>();

/** A stored file of the company. */
export const loader = pageLoader(async ({ actor, params }) => {
  const asked = FileId.safeParse(params['fileId']);
  if (!asked.success) throw new NotFound();
  const { key, name } = await showFile(actor, { fileId: asked.data });
  return savedResponse(key, name);
});
