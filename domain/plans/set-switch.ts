import { z } from 'zod';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Forbidden } from '#domain/kernel/errors.ts';
import { line } from '#domain/kernel/schemas.ts';
import { SWITCH_STATES, SWITCHES } from './model/switches.ts';
import { putSwitch, removeSwitch } from './repo-switches.ts';

/** The operator turns a feature on or off for the company, or leaves it to its plan again; the reason stays in the audit. */
export const setSwitch = defineVerb({
  name: 'plans.setSwitch',
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
  input: z.object({ feature: z.enum(SWITCHES), state: z.enum(SWITCH_STATES), reason: line(200) }),
  output: z.object({}),
  async run(tx, actor, { feature, state, reason }) {
    const setById = personOf(actor);
    if (setById === undefined) throw new Forbidden();
    if (state === 'plan') await removeSwitch(tx, feature);
    else await putSwitch(tx, feature, { state, reason, setById, setAt: actor.asOf });
    return {};
  },
});
