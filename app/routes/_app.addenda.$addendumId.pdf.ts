import { pageLoader } from '#app/http/form-verb.server.ts';
import { paperResponse } from '#app/http/paper-response.server.ts';

/** An addendum as PDF. */
export const loader = pageLoader(({ actor, params }) =>
  paperResponse(actor, { kind: 'addendum', id: params['addendumId'] ?? '' }),
);
