import { z } from 'zod';
import { lockContractedServices } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { required } from '#domain/kernel/required.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asWork } from './as-work.ts';
import { WorkOrder } from './model/work.ts';
import { requireOwn } from './own-work.ts';
import { takeBack } from './steps.ts';
import * as work from './repo.ts';
import { workFacts } from './work-facts.ts';

/**
 * Takes «Am finalizat» back while no report and no invoice holds what was done; the quantity leaves the delivered one.
 * @throws NotFound · Conflict `delivery.errors.notDone`, `delivery.errors.onReport`, `delivery.errors.invoiced`
 */
export const reopenWork = defineVerb({
  name: 'delivery.reopenWork',
  roles: {
    administrator: true,
    sales: true,
    execution: true,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/work-orders/{workOrderId}/reopen', summary: 'Take back that an intervention is done' },
  input: z.object({ workOrderId: id<'workOrder'>() }),
  output: WorkOrder,
  async run(tx, actor, { workOrderId }) {
    const current = await work.lockWork(tx, workOrderId);
    await requireOwn(tx, actor, current);
    if (current.state !== 'done') throw new Conflict('delivery.errors.notDone');
    if (current.reportId !== null) throw new Conflict('delivery.errors.onReport');
    const service = required(await lockContractedServices(tx, [current.contractedServiceId]));
    const left = service.delivered - current.delivered;
    if (left < service.invoiced || left < service.accepted) throw new Conflict('delivery.errors.invoiced');
    const row = await takeBack(tx, current);
    tx.emit({ type: 'WorkStarted', ...workFacts(row) });
    return asWork(row);
  },
});
