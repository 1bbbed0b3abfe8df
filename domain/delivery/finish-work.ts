import { z } from 'zod';
import { remedyDone } from '#domain/acceptance/steps-remedy.ts';
import { lockContractedServices, moveQuantities } from '#domain/clients/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { formatDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import { id, instant, optional, quantity } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { asWork } from './as-work.ts';
import { happenedAt } from './model/happened.ts';
import { WorkOrder } from './model/work.ts';
import { requireOwn } from './own-work.ts';
import * as work from './repo.ts';
import { tellOffice } from './tell-office.ts';
import { workFacts } from './work-facts.ts';

const notNegative = () => quantity().refine((value) => value >= 0n, 'notNegative');

/**
 * «Am finalizat»: what was delivered (the planned quantity unless told) joins the service's delivered quantity, and the office
 * knows at once; `at` a time without signal. A second tap changes nothing, but a second phone that says another quantity is
 * asked first. @throws NotFound · Conflict `delivery.errors.confirmed`, `delivery.errors.otherQuantity`
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
    delivered: optional(notNegative()),
    /** Corrects what a colleague wrote: the quantity that is to be replaced. */
    replaces: optional(notNegative()),
    at: optional(instant()),
  }),
  output: WorkOrder,
  async run(tx, actor, { workOrderId, delivered, replaces, at }) {
    const current = await work.lockWork(tx, workOrderId);
    await requireOwn(tx, actor, current);
    if (current.state === 'done') return asWork(await again(tx, current, delivered, replaces));
    if (current.state === 'confirmed') throw new Conflict('delivery.errors.confirmed');
    const done = delivered ?? current.planned;
    await lockContractedServices(tx, [current.contractedServiceId]);
    const { unit } = await moveQuantities(tx, current.contractedServiceId, { delivered: done });
    const doneAt = happenedAt(tx.asOf, at);
    const row = await work.updateWork(tx, workOrderId, {
      state: 'done',
      delivered: done,
      startedAt: current.startedAt ?? doneAt,
      doneAt,
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

/** Finished already: whoever leaves the planned quantity says nothing of it; another one replaces what they have seen only. */
async function again(tx: Tx, current: work.WorkOrderRow, told: bigint | undefined, replaces: bigint | undefined) {
  if (told === undefined || told === current.delivered) return current;
  if (replaces === undefined && told === current.planned) return current;
  if (current.reportId !== null) throw new Conflict('delivery.errors.onReport');
  if (replaces !== current.delivered) {
    const [found, mine] = [current.delivered, told].map((one) => formatDecimal(one, SCALE.quantity, { trim: true }));
    throw new Conflict('delivery.errors.otherQuantity', {
      params: { found: found ?? '', mine: mine ?? '' },
      data: { replaces: found },
    });
  }
  await lockContractedServices(tx, [current.contractedServiceId]);
  await moveQuantities(tx, current.contractedServiceId, { delivered: told - current.delivered });
  return work.updateWork(tx, current.id, { delivered: told });
}
