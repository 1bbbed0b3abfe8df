import { z } from 'zod';
import { lockContractedServices, moveQuantities } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id, optional, quantity } from '#domain/kernel/schemas.ts';
import { asWork } from './as-work.ts';
import { WorkOrder } from './model/work.ts';
import * as work from './repo.ts';

/** The office confirms what was done, correcting the quantity if need be, while no report holds it. @throws NotFound · Conflict `delivery.errors.notDone`, `delivery.errors.onReport` */
export const confirmWork = defineVerb({
  name: 'delivery.confirmWork',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/work-orders/{workOrderId}/confirm', summary: 'Confirm a finished intervention' },
  input: z.object({
    workOrderId: id<'workOrder'>(),
    delivered: optional(quantity().refine((value) => value >= 0n, 'notNegative')),
  }),
  output: WorkOrder,
  async run(tx, _actor, { workOrderId, delivered }) {
    const current = await work.lockWork(tx, workOrderId);
    if (current.state === 'confirmed' && delivered === undefined) return asWork(current);
    if (current.state !== 'done' && current.state !== 'confirmed') throw new Conflict('delivery.errors.notDone');
    const now = delivered ?? current.delivered;
    if (now !== current.delivered) {
      if (current.reportId !== null) throw new Conflict('delivery.errors.onReport');
      await lockContractedServices(tx, [current.contractedServiceId]);
      await moveQuantities(tx, current.contractedServiceId, { delivered: now - current.delivered });
    }
    return asWork(await work.updateWork(tx, workOrderId, { state: 'confirmed', delivered: now }));
  },
});
