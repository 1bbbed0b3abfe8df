import { pageLoader } from '#app/http/form-verb.server.ts';
import { paperResponse } from '#app/http/paper-response.server.ts';

/** A penalty note as PDF. @throws NotFound */
export const loader = pageLoader(({ actor, params }) =>
  paperResponse(actor, { kind: 'penalty', id: params['penaltyNoteId'] ?? '' }),
);
