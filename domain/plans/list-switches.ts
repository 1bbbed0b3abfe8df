import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import { isSwitch, SWITCHES } from './model/switches.ts';
import { listSwitches as rows } from './repo-switches.ts';

/** What the operator turned on or off for the company, by whom, when and why. */
export const listSwitches = defineQuery({
  name: 'plans.listSwitches',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: true,
    system: false,
  },
  input: z.object({}),
  output: z.object({
    switches: z.array(
      z.object({
        feature: z.enum(SWITCHES),
        state: z.enum(['on', 'off']),
        reason: z.string(),
        setById: id<'person'>(),
        setAt: instant(),
      }),
    ),
  }),
  async run(tx) {
    const found = await rows(tx);
    return { switches: found.flatMap(({ feature, ...row }) => (isSwitch(feature) ? [{ feature, ...row }] : [])) };
  },
});
