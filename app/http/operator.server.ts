import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { operatorTenant } from '#domain/identity/operator-tenant.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { isId, type TenantId } from '#domain/kernel/pure/ids.ts';
import { requireProof } from '#domain/kernel/step-up.ts';
import { atHome, type Operator, operatorOf } from '#domain/operator/operator.ts';
import type { Meta } from '#domain/kernel/define-verb.ts';
import { refusalsAsPages, submit } from './form-verb.server.ts';
import { readForm } from './form-values.server.ts';
import { signedIn } from './session.server.ts';
import { operatorCui } from './wiring.server.ts';

/** The operator at the console; to everybody else there is no such page, signed in or not. */
export async function requireOperator(request: Request, context?: AppLoadContext): Promise<Operator> {
  const who = await signedIn(request, context);
  const operator = who && operatorOf(who, await operatorTenant(operatorCui()));
  if (!operator) throw new Response(null, { status: 404 });
  return operator;
}

export interface OpsContext {
  request: Request;
  params: Record<string, string | undefined>;
  search: URLSearchParams;
}

/** A loader of the console. */
export const opsLoader =
  <R>(read: (operator: Operator, context: OpsContext) => Promise<R>) =>
  async ({ request, context, params }: LoaderFunctionArgs): Promise<R> => {
    const operator = await requireOperator(request, context);
    const { searchParams: search } = new URL(request.url);
    return refusalsAsPages(request, () => read(operator, { request, params, search }));
  };

/** An act at the console: whoever does it has just shown who is there. */
export const opsAct =
  <R>(act: (operator: Operator, values: Record<string, unknown>, context: OpsContext & { meta: Meta }) => Promise<R>) =>
  async ({ request, params }: ActionFunctionArgs) => {
    const operator = await requireOperator(request);
    return submit(request, await readForm(request), async (values, meta) => {
      requireProof(atHome(operator));
      return act(operator, values, { request, params, search: new URL(request.url).searchParams, meta });
    });
  };

/** The company that the address names. @throws NotFound for what is no id */
export function tenantIn({ params }: Pick<OpsContext, 'params'>): TenantId {
  const { tenantId = '' } = params;
  if (!isId<'tenant'>(tenantId)) throw new NotFound();
  return tenantId;
}
