import { pageLoader } from '#app/http/form-verb.server.ts';
import { pictureResponse } from '#app/http/picture-response.server.ts';
import { showWork } from '#domain/delivery/show-work.ts';
import { showFile } from '#domain/files/show-file.ts';
import { NotFound } from '#domain/kernel/errors.ts';

/** A picture of an intervention, for whoever may see the intervention. Only what is a picture by its bytes is shown. */
export const loader = pageLoader(async ({ actor, params }) => {
  const { entries } = await showWork(actor, { workOrderId: params['workOrderId'] ?? '' });
  const entry = entries.find((one) => one.fileId !== null && one.fileId === params['fileId']);
  if (!entry?.fileId) throw new NotFound();
  const { key } = await showFile(actor, { fileId: entry.fileId });
  return pictureResponse(key);
});
