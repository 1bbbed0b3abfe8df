import { redirect } from '@remix-run/node';
import { accountAction, localPath } from '#app/http/account-action.server.ts';
import { now } from '#app/http/clock.server.ts';
import { ourParty } from '#app/http/relying-party.server.ts';
import { fromOf, signInHeaders } from '#app/http/session.server.ts';
import { usePasskey } from '#domain/identity/use-passkey.ts';

/** Signs in whoever holds the passkey: it stands for both steps. */
export const action = accountAction(async (values, { request }) => {
  const personId = await usePasskey(values, ourParty(), now(), fromOf(request));
  const to = localPath(typeof values['to'] === 'string' ? values['to'] : '/');
  return redirect(to, { headers: await signInHeaders(request, personId, { strength: 'two_factors' }) });
});
