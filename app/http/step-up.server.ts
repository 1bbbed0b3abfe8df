import { redirect } from '@remix-run/node';
import { StepUpNeeded } from '#domain/kernel/errors.ts';
import { waysToProve } from '#domain/identity/prove.ts';
import { requireActor } from './session.server.ts';

/** By what the person signed in may show who is there. */
export const proofWays = async (request: Request) => waysToProve(await requireActor(request));

/** A page that only opens to who has just shown to be there: others do it on a page of its own and come back. */
export function toStepUp(error: unknown, request: Request): unknown {
  if (!(error instanceof StepUpNeeded)) return error;
  const { pathname, search } = new URL(request.url);
  return redirect(`/step-up?to=${encodeURIComponent(pathname + search)}`);
}
