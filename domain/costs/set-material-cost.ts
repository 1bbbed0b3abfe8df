import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { UNIT_KEYS } from '#domain/kernel/pure/units.ts';
import { civilDate, notNegativePrice, optional, prose } from '#domain/kernel/schemas.ts';
import * as costs from './repo.ts';

/**
 * Says what one of a material costs, by the name and unit under which it was noted: wherever it has no cost yet, from a day on,
 * and each time it is noted again. @throws NotFound for what was never used
 */
export const setMaterialCost = defineVerb({
  name: 'costs.setMaterialCost',
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
  api: { method: 'PUT', path: '/material-costs', summary: 'Say what one of a material costs' },
  input: z.object({
    text: prose(2_000),
    unit: z.enum(UNIT_KEYS),
    unitCost: notNegativePrice(),
    from: optional(civilDate()),
  }),
  output: z.object({ entries: z.number().int() }),
  async run(tx, _actor, { text, unit, unitCost, from }) {
    const known = await costs.materialCostOf(tx, text, unit);
    const entries = await costs.costMaterial(tx, { text, unit, unitCost, from });
    if (entries === 0 && known === null) throw new NotFound();
    return { entries };
  },
});
