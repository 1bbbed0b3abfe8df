import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireSignedIn, sessionIdOf } from '#app/http/session.server.ts';
import { isId, type TenantId } from '#domain/kernel/pure/ids.ts';
import { switchCompany } from '#domain/identity/session.ts';

export const loader = () => redirect('/');

/** Goes over to another of one's companies; an id that is not one's own changes nothing. */
export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireSignedIn(request);
  const wanted = String((await request.formData()).get('companyId') ?? '');
  const sessionId = sessionIdOf(request);
  if (sessionId !== undefined && isTenant(wanted)) await switchCompany(sessionId, actor.personId, wanted);
  return redirect('/');
}

const isTenant = (text: string): text is TenantId => isId<'tenant'>(text);
