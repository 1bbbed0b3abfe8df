import { pageLoader } from '#app/http/form-verb.server.ts';
import { pdfResponse } from '#app/http/paper-response.server.ts';
import { pdfOf } from '#app/http/wiring.server.ts';
import { evidencePaper } from '#domain/papers/evidence-paper.ts';

/** The evidence of a contract that was signed elsewhere, beside the uploaded copy. */
export const loader = pageLoader(async ({ actor, params }) => {
  const { document, createdAt, fileName } = await evidencePaper(actor, {
    kind: 'contract',
    id: params['contractId'] ?? '',
  });
  return pdfResponse(await pdfOf('evidence', document, createdAt), fileName);
});
