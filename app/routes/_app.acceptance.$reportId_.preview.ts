import { previewAction } from '#app/http/preview-action.server.ts';
import { pdfOf } from '#app/http/wiring.server.ts';
import { previewReport } from '#domain/acceptance/preview-report.ts';

/** The report’s form as a paper. */
export const action = previewAction(previewReport, {
  print: ({ document }, asOf) => pdfOf('acceptance', document, asOf),
  fileName: 'proces-verbal.pdf',
});
