import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import { PlanOrder } from './model/order.ts';
import * as orders from './repo-orders.ts';

/** One order, for whoever follows its money. @throws NotFound */
export const showOrder = defineQuery({
  name: 'plans.showOrder',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({ orderId: id<'planOrder'>() }),
  output: PlanOrder.extend({ reference: z.string().nullable(), stuckAt: instant().nullable() }),
  run: (tx, _actor, { orderId }) => orders.findOrder(tx, orderId),
});
