import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { positiveAmount } from '#domain/kernel/schemas.ts';
import { Months, PAYMENT_WAYS, PlanOrder } from './model/order.ts';
import * as plans from './repo.ts';
import * as orders from './repo-orders.ts';

/**
 * Asks for Premium. The amounts are the operator's quote of the moment, which the page asks for by itself. The same wish
 * again is the same order; another one first needs the open one to be given up. @throws Conflict `plans.errors.openOrder`
 */
export const orderPremium = defineVerb({
  name: 'plans.orderPremium',
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
  input: z.object({ months: Months, way: z.enum(PAYMENT_WAYS), net: positiveAmount(), gross: positiveAmount() }),
  output: PlanOrder,
  async run(tx, actor, { months, way, net, gross }) {
    await plans.lockSubscription(tx); // of two at once the second sees the first one's order
    const open = await orders.lockOpenOrder(tx);
    if (open) {
      if (open.months === months && open.way === way && open.gross === gross) return open;
      throw new Conflict('plans.errors.openOrder');
    }
    const order = await orders.insertOrder(tx, { months, way, net, gross, lookedAt: actor.asOf });
    tx.emit({ type: 'PlanOrdered', subject: order.id, wakes: 'plan' });
    return order;
  },
});
