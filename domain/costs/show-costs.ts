import { z } from 'zod';
import { membersOf } from '#domain/identity/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { UNIT_KEYS } from '#domain/kernel/pure/units.ts';
import { id, quantity, unitPrice } from '#domain/kernel/schemas.ts';
import * as costs from './repo.ts';

/** What an hour of each colleague costs, and what one of each material that was used: for the administrator only. */
export const showCosts = defineQuery({
  name: 'costs.showCosts',
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
  api: { method: 'GET', path: '/costs', summary: 'What hours and materials cost' },
  input: z.object({}),
  output: z.object({
    people: z.array(z.object({ personId: id<'person'>(), name: z.string(), hourly: unitPrice().nullable() })),
    materials: z.array(
      z.object({
        text: z.string(),
        unit: z.enum(UNIT_KEYS),
        /** Used so far. */
        quantity: quantity(),
        unitCost: unitPrice().nullable(),
        /** How often it was noted without a cost. */
        open: z.number().int(),
      }),
    ),
  }),
  async run(tx) {
    const hourly = await costs.hourlyCosts(tx);
    const people = [...(await membersOf(tx)).values()].filter(
      (one) => one.state === 'active' || hourly.has(one.personId),
    );
    return {
      people: people.map(({ personId, name }) => ({ personId, name, hourly: hourly.get(personId) ?? null })),
      materials: (await costs.materialsUsed(tx)).map(({ unit, unitCost, ...one }) => ({
        ...one,
        unit: UNIT_KEYS.find((key) => key === unit) ?? 'piece',
        unitCost: unitCost === null ? null : BigInt(unitCost),
      })),
    };
  },
});
