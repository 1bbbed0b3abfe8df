import { pageLoader } from '#app/http/form-verb.server.ts';
import { pdfResponse } from '#app/http/paper-response.server.ts';
import { pdfOf } from '#app/http/wiring.server.ts';
import { printReport } from '#domain/acceptance/print-report.ts';

/** A report as PDF; with `?variant=handwritten` to be signed by hand. */
export const loader = pageLoader(async ({ actor, params, search }) => {
  const { document, createdAt, fileName } = await printReport(actor, {
    reportId: params['reportId'] ?? '',
    variant: search['variant'] === 'handwritten' ? 'handwritten' : 'electronic',
  });
  return pdfResponse(await pdfOf('acceptance', document, createdAt), fileName);
});
