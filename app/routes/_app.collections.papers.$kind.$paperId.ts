import { pageLoader } from '#app/http/form-verb.server.ts';
import { paperResponse } from '#app/http/paper-response.server.ts';
import { NotFound } from '#domain/kernel/errors.ts';

const KINDS = ['statement', 'penalty', 'compensation'] as const;

/** A statement of account, a penalty note or a compensation report as PDF. @throws NotFound */
export const loader = pageLoader(({ actor, params }) => {
  const kind = KINDS.find((one) => one === params['kind']);
  if (kind === undefined) throw new NotFound();
  return paperResponse(actor, { kind, id: params['paperId'] ?? '' });
});
