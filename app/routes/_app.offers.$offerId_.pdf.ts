import { pageLoader } from '#app/http/form-verb.server.ts';
import { pdfResponse } from '#app/http/paper-response.server.ts';
import { pdfOf } from '#app/http/wiring.server.ts';
import { printOffer } from '#domain/offers/print-offer.ts';

/** An offer as PDF, the present version or `?version=`. */
export const loader = pageLoader(async ({ actor, params, search }) => {
  const { document, createdAt, fileName } = await printOffer(actor, {
    offerId: params['offerId'] ?? '',
    version: search['version'],
  });
  return pdfResponse(await pdfOf('offer', document, createdAt), fileName);
});
