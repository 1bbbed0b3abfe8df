import { z } from 'zod';
import { remedyDone } from '#domain/acceptance/steps-remedy.ts';
import { lockContractedServices, moveQuantities } from '#domain/clients/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { formatDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import { id, optional, quantity } from '#domain/kernel/schemas.ts';
import { asWork } from './as-work.ts';
import { WorkOrder } from './model/work.ts';
import { requireOwn } from './own-work.ts';
import * as work from './repo.ts';
import { tellOffice } from './tell-office.ts';
import { workFacts } from './work-facts.ts';

/**
 * «Am finalizat»: what was delivered (the planned quantity unless told) joins the service's delivered quantity, and the office
 * knows at once. A repeat of somebody's second tap changes nothing.
 * @throws NotFound · Conflict `delivery.errors.confirmed`
 */
export const finishWork = defineVerb({
  name: 'delivery.finishWork',
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
  api: {
    method: 'POST',
    path: '/work-orders/{workOrderId}/finish',
    summary: 'Finish an intervention and deliver its quantity',
  },
  input: z.object({
    workOrderId: id<'workOrder'>(),
    delivered: optional(quantity().refine((value) => value >= 0n, 'notNegative')),
  }),
  output: WorkOrder,
  async run(tx, actor, { workOrderId, delivered }) {
    const current = await work.lockWork(tx, workOrderId);
    requireOwn(actor, current);
    if (current.state === 'done') return asWork(current);
    if (current.state === 'confirmed') throw new Conflict('delivery.errors.confirmed');
    const done = delivered ?? current.planned;
    await lockContractedServices(tx, [current.contractedServiceId]);
    const { unit } = await moveQuantities(tx, current.contractedServiceId, { delivered: done });
    const row = await work.updateWork(tx, workOrderId, {
      state: 'done',
      delivered: done,
      startedAt: current.startedAt ?? tx.asOf,
      doneAt: tx.asOf,
      doneById: personOf(actor) ?? null,
      blockedReason: null,
    });
    const { facts, ...rest } = workFacts(row);
    const quantityDone = formatDecimal(done, SCALE.quantity, { trim: true });
    tx.emit({ type: 'ServiceDelivered', ...rest, facts: { ...facts, quantity: quantityDone, unit } });
    if (row.objectionId !== null) await remedyDone(tx, row.objectionId, row);
    await tellOffice(tx, row);
    return asWork(row);
  },
});
