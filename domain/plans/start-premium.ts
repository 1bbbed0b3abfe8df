import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { instant } from '#domain/kernel/schemas.ts';
import { extendPremium } from './extending.ts';
import { Months } from './model/order.ts';

/** Premium for one, six or twelve months, given by the operator. */
export const startPremium = defineVerb({
  name: 'plans.startPremium',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: true,
    system: true,
  },
  input: z.object({ months: Months }),
  output: z.object({ endsAt: instant() }),
  run: async (tx, _actor, { months }) => ({ endsAt: await extendPremium(tx, months) }),
});
