import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireOperator } from '#app/http/operator.server.ts';
import { sessionIdOf, signedIn } from '#app/http/session.server.ts';
import { lookAt } from '#domain/identity/session.ts';
import { operatorIn, recordOperator } from '#domain/operator/operator.ts';

/** «Încheie vizita»: the session is in the operator's own company again, and the other one's audit says so. */
export async function action({ request }: ActionFunctionArgs) {
  const operator = await requireOperator(request);
  const look = (await signedIn(request))?.look;
  const sessionId = sessionIdOf(request);
  if (sessionId !== undefined) await lookAt(sessionId, null);
  if (!look) return redirect('/ops/tenants');
  await recordOperator(operatorIn(operator, look.tenantId, 'support'), 'operator.endLook', {});
  return redirect(`/ops/tenants/${look.tenantId}`);
}
