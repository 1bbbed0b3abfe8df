import { pageLoader } from '#app/http/form-verb.server.ts';
import { pictureResponse } from '#app/http/picture-response.server.ts';
import { showWork } from '#domain/delivery/show-work.ts';
import { showFile } from '#domain/files/show-file.ts';
import { NotFound } from '#domain/kernel/errors.ts';

/** A picture of an intervention, or the signature of the client's person, for whoever may see the intervention. Only what is a picture by its bytes is shown. */
export const loader = pageLoader(async ({ actor, params }) => {
  const { entries, confirmation } = await showWork(actor, { workOrderId: params['workOrderId'] ?? '' });
  const pictures = [...entries.map((one) => one.fileId), confirmation?.signatureFileId ?? null];
  const fileId = pictures.find((one) => one !== null && one === params['fileId']);
  if (!fileId) throw new NotFound();
  const { key } = await showFile(actor, { fileId });
  return pictureResponse(key);
});
