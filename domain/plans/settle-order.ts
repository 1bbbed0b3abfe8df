import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, line } from '#domain/kernel/schemas.ts';
import { extendPremium } from './extending.ts';
import * as orders from './repo-orders.ts';

/** The money of an order came: its months of Premium begin, once, however often and from wherever it is told, also when it was given up. */
export const settleOrder = defineVerb({
  name: 'plans.settleOrder',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({ orderId: id<'planOrder'>(), reference: line(200) }),
  output: z.object({ isSettled: z.boolean() }),
  async run(tx, actor, { orderId, reference }) {
    const order = await orders.lockOrder(tx, orderId);
    if (order.state === 'paid') return { isSettled: false };
    await orders.updateOrder(tx, orderId, { state: 'paid', paidAt: actor.asOf, reference, stuckAt: null });
    await extendPremium(tx, order.months);
    return { isSettled: true };
  },
});
