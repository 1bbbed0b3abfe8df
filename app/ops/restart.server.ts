import { opsAct } from '#app/http/operator.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { isId } from '#domain/kernel/pure/ids.ts';
import { operatorIn } from '#domain/operator/operator.ts';
import { restartWorkflow } from '#domain/operator/restart-workflow.ts';

/** «Reia» of a stuck workflow, on the list of all and on a company's page. */
export const restartAct = opsAct(async (operator, { tenantId, workflowId }, { request, meta }) => {
  const company = String(tenantId);
  if (!isId<'tenant'>(company)) throw new NotFound();
  const actor = operatorIn(operator, company, 'stuck workflow');
  await restartWorkflow(actor, { workflowId: String(workflowId) }, meta);
  return redirectWithToast(new URL(request.url).pathname, requestMessages(request).operator.workflows.retried);
});
