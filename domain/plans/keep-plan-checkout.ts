import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, line } from '#domain/kernel/schemas.ts';
import * as orders from './repo-orders.ts';

/** Keeps which page of Stripe was opened for an order, so that it can be looked at again. */
export const keepPlanCheckout = defineVerb({
  name: 'plans.keepPlanCheckout',
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
  input: z.object({ orderId: id<'planOrder'>(), checkoutRef: line(200) }),
  output: z.object({}),
  async run(tx, _actor, { orderId, checkoutRef }) {
    const { state } = await orders.lockOrder(tx, orderId);
    if (state === 'open') await orders.updateOrder(tx, orderId, { checkoutRef });
    return {};
  },
});
