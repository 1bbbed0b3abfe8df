import { pageLoader } from '#app/http/form-verb.server.ts';
import { pdfResponse } from '#app/http/paper-response.server.ts';
import { pdfOf } from '#app/http/wiring.server.ts';
import { printOutages } from '#domain/efactura/print-outages.ts';

/** The evidence that SPV did not answer, as one paper. */
export const loader = pageLoader(async ({ actor, search }) => {
  const { document, fileName } = await printOutages(actor, search);
  return pdfResponse(await pdfOf('outages', document, actor.asOf), fileName);
});
