import { previewAction } from '#app/http/preview-action.server.ts';
import { pdfOf } from '#app/http/wiring.server.ts';
import { offerInput } from '#app/offers/offer-input.server.ts';
import { previewOffer } from '#domain/offers/preview-offer.ts';

/** The offer’s form as a paper. */
export const action = previewAction(previewOffer, {
  input: offerInput,
  print: ({ document }, asOf) => pdfOf('offer', document, asOf),
  fileName: 'oferta.pdf',
});
