import { previewAction } from '#app/http/preview-action.server.ts';
import { pdfOf } from '#app/http/wiring.server.ts';
import { previewContract } from '#domain/contracts/preview-contract.ts';

/** The contract’s form as a paper. */
export const action = previewAction(previewContract, {
  print: ({ document }, asOf) => pdfOf('contract', document, asOf),
  fileName: 'contract.pdf',
});
