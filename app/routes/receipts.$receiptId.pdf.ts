import { pageLoader } from '#app/http/form-verb.server.ts';
import { paperResponse } from '#app/http/paper-response.server.ts';

/** A chitanță as PDF; an annulled one says so. */
export const loader = pageLoader(({ actor, params }) =>
  paperResponse(actor, { kind: 'receipt', id: params['receiptId'] ?? '' }),
);
