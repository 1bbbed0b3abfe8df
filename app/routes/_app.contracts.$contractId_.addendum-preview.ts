import { previewAction } from '#app/http/preview-action.server.ts';
import { pdfOf } from '#app/http/wiring.server.ts';
import { addendumInput } from '#app/contracts/addendum-input.server.ts';
import { previewAddendum } from '#domain/contracts/preview-addendum.ts';

/** The addendum’s form as a paper; none while nothing changes. */
export const action = previewAction(previewAddendum, {
  input: addendumInput,
  print: ({ document }, asOf) => pdfOf('addendum', document, asOf),
  fileName: 'act-aditional.pdf',
});
