import { pageLoader } from '#app/http/form-verb.server.ts';
import { paperResponse } from '#app/http/paper-response.server.ts';

/** A report as PDF; with `?variant=handwritten` to be signed by hand. */
export const loader = pageLoader(({ actor, params, search }) =>
  paperResponse(actor, {
    kind: 'acceptance',
    id: params['reportId'] ?? '',
    variant: search['variant'] === 'handwritten' ? 'handwritten' : 'electronic',
  }),
);
