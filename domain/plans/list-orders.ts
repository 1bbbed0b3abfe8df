import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { PlanOrder } from './model/order.ts';
import * as orders from './repo-orders.ts';

/** What the company bought and asked for, the latest first. */
export const listOrders = defineQuery({
  name: 'plans.listOrders',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  input: z.object({}),
  output: z.object({ orders: z.array(PlanOrder) }),
  run: async (tx) => ({ orders: await orders.latestOrders(tx) }),
});
