import { pageLoader } from '#app/http/form-verb.server.ts';
import { paperResponse } from '#app/http/paper-response.server.ts';

/** An offer as PDF, the present version or `?version=`. */
export const loader = pageLoader(({ actor, params, search }) =>
  paperResponse(actor, { kind: 'offer', id: params['offerId'] ?? '', version: search['version'] }),
);
