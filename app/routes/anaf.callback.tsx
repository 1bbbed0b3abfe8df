import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { verifierFor } from '#app/http/anaf-state.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { rightsOf } from '#app/http/spv-rights.server.ts';
import { anafService } from '#app/http/wiring.server.ts';
import { toastCookie } from '#app/toast.server.ts';
import { connectSpv } from '#domain/efactura/connect-spv.ts';

/** Where ANAF leads back: the state must be ours, the code is exchanged within its minute, and rights without this company are not kept. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { efactura: m } = requestMessages(request);
  const search = new URL(request.url).searchParams;
  const [code, state] = [search.get('code'), search.get('state')];
  const back = (text: string, tone: 'done' | 'failed') =>
    redirect('/efactura/connection', { headers: { 'set-cookie': toastCookie({ text, tone }) } });
  const verifier = state === null ? undefined : verifierFor(state, request, actor.tenantId);
  if (verifier === undefined) return back(m.stateRefused, 'failed');
  if (code === null) return back(m.notGiven, 'failed');
  const answer = await anafService().exchange(code, verifier);
  if (answer.kind !== 'ok') return back(m.notGiven, 'failed');
  const { accessToken, refreshToken, accessExpiresAt, refreshExpiresAt } = answer;
  if ((await rightsOf(actor, accessToken)) === 'noRights') return back(m.rights.noRights, 'failed');
  await connectSpv(actor, {
    accessToken,
    refreshToken,
    accessExpiresAt: accessExpiresAt.toISOString(),
    refreshExpiresAt: refreshExpiresAt.toISOString(),
  });
  return back(m.connected, 'done');
}
