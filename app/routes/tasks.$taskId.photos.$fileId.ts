import { pageLoader } from '#app/http/form-verb.server.ts';
import { pictureResponse } from '#app/http/picture-response.server.ts';
import { showPhoto } from '#domain/timeline/show-photo.ts';

/** A photo of a visit. */
export const loader = pageLoader(async ({ actor, params }) => {
  const { taskId = '', fileId = '' } = params;
  return pictureResponse((await showPhoto(actor, { taskId, fileId })).key);
});
