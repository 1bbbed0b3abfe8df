import { pageLoader } from '#app/http/form-verb.server.ts';
import { paperResponse } from '#app/http/paper-response.server.ts';

/** A contract as PDF; `?hand=1` prints empty boxes for signing by hand. */
export const loader = pageLoader(({ actor, params, search }) =>
  paperResponse(actor, {
    kind: 'contract',
    id: params['contractId'] ?? '',
    variant: search['hand'] === undefined ? 'electronic' : 'handwritten',
  }),
);
