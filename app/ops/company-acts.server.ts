import { redirect } from '@remix-run/node';
import { asInput } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { opsAct, tenantIn } from '#app/http/operator.server.ts';
import { sessionIdOf } from '#app/http/session.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { retryDelivery } from '#domain/deliveries/retry-delivery.ts';
import { lookAt } from '#domain/identity/session.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import type { Verb } from '#domain/kernel/define-verb.ts';
import type { Messages } from '#domain/messages/index.ts';
import { checkCompany } from '#domain/operator/check-companies.ts';
import { findCompany } from '#domain/operator/companies.ts';
import { beginLook } from '#domain/operator/look.ts';
import { operatorIn } from '#domain/operator/operator.ts';
import { extendTrial } from '#domain/plans/extend-trial.ts';
import { setSwitch } from '#domain/plans/set-switch.ts';
import type { z } from 'zod';
import { restartAct } from './restart.server.ts';

/** An act in a company that is one verb of the operator's; its reason is what was typed, or the given one. */
const inCompany = <I extends z.ZodType, O extends z.ZodType>(
  verb: Verb<I, O>,
  done: (m: Messages['operator']) => string,
  why = '',
) =>
  opsAct(async (operator, values, { request, params, meta }) => {
    const tenantId = tenantIn({ params });
    await findCompany(tenantId);
    const reason = typeof values['reason'] === 'string' ? values['reason'] : why;
    await verb(operatorIn(operator, tenantId, reason), asInput<I>(values), meta);
    await checkCompany(tenantId, operator.asOf);
    return redirectWithToast(`/ops/tenants/${tenantId}`, done(requestMessages(request).operator));
  });

/** What the operator does on a company's page. */
export const companyActs = {
  extend: inCompany(extendTrial, (m) => m.tenant.extended),
  switch: inCompany(setSwitch, (m) => m.tenant.saved),
  retry: inCompany(retryDelivery, (m) => m.mail.retried, 'mail that did not leave'),
  restart: restartAct,
  check: opsAct(async (operator, _values, { request, params }) => {
    const { id } = await findCompany(tenantIn({ params }));
    await checkCompany(id, operator.asOf);
    return redirectWithToast(`/ops/tenants/${id}`, requestMessages(request).operator.tenant.checked);
  }),
  look: opsAct(async (operator, _values, { request, params }) => {
    const sessionId = sessionIdOf(request);
    if (sessionId === undefined) throw new NotFound();
    await lookAt(sessionId, await beginLook(operator, tenantIn({ params })));
    return redirect('/');
  }),
};
