import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { PlanOrder } from './model/order.ts';
import * as orders from './repo-orders.ts';

/** Gives up an order that was not paid. Money that is on its way all the same is found and counts. @throws Conflict `plans.errors.notOpen` */
export const cancelOrder = defineVerb({
  name: 'plans.cancelOrder',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  isOnEveryPlan: true,
  input: z.object({ orderId: id<'planOrder'>() }),
  output: PlanOrder,
  async run(tx, _actor, { orderId }) {
    const order = await orders.lockOrder(tx, orderId);
    if (order.state !== 'open') throw new Conflict('plans.errors.notOpen');
    return orders.updateOrder(tx, orderId, { state: 'cancelled' });
  },
});
