import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { isOurState } from '#app/http/anaf-state.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { anafService } from '#app/http/wiring.server.ts';
import { toastCookie } from '#app/toast.server.ts';
import { connectSpv } from '#domain/efactura/connect-spv.ts';

/** Where ANAF leads back: the state must be ours, then the code is exchanged within its minute and the rights are kept. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { efactura: m } = requestMessages(request);
  const search = new URL(request.url).searchParams;
  const [code, state] = [search.get('code'), search.get('state')];
  const back = (text: string, tone: 'done' | 'failed') =>
    redirect('/efactura/connection', { headers: { 'set-cookie': toastCookie({ text, tone }) } });
  if (state === null || !isOurState(state, request, actor.tenantId)) return back(m.stateRefused, 'failed');
  if (code === null) return back(m.notGiven, 'failed');
  const answer = await anafService().exchange(code);
  if (answer.kind !== 'ok') return back(m.notGiven, 'failed');
  const { accessToken, refreshToken, accessExpiresAt, refreshExpiresAt } = answer;
  await connectSpv(actor, {
    accessToken,
    refreshToken,
    accessExpiresAt: accessExpiresAt.toISOString(),
    refreshExpiresAt: refreshExpiresAt.toISOString(),
  });
  return back(m.connected, 'done');
}
