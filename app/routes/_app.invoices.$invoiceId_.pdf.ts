import { pageLoader } from '#app/http/form-verb.server.ts';
import { paperResponse } from '#app/http/paper-response.server.ts';

/** An invoice as PDF, with its XML inside; a draft as it would be issued today. */
export const loader = pageLoader(({ actor, params }) =>
  paperResponse(actor, { kind: 'invoice', id: params['invoiceId'] ?? '' }),
);
