import { z } from 'zod';
import { clientOf, contractedServicesOf } from '#domain/clients/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { UNIT_KEYS } from '#domain/kernel/pure/units.ts';
import { id, quantity } from '#domain/kernel/schemas.ts';
import { asUnit } from './as-work.ts';
import { firstQuantity } from './model/first-quantity.ts';
import * as work from './repo.ts';

/** What can be planned for a client: the active services with the quantity that would be planned, and the places. @throws NotFound */
export const planChoices = defineQuery({
  name: 'delivery.planChoices',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  input: z.object({ clientId: id<'client'>() }),
  output: z.object({
    clientId: id<'client'>(),
    clientName: z.string(),
    services: z.array(
      z.object({
        id: id<'contractedService'>(),
        name: z.string(),
        unit: z.enum(UNIT_KEYS),
        siteId: id<'site'>().nullable(),
        planned: quantity(),
      }),
    ),
    sites: z.array(z.object({ id: id<'site'>(), name: z.string() })),
  }),
  async run(tx, _actor, { clientId }) {
    const { name } = await clientOf(tx, clientId);
    const active = (await contractedServicesOf(tx, clientId)).filter((one) => one.state === 'active');
    const ahead = await work.plannedAheadOf(
      tx,
      active.map((one) => one.id),
    );
    return {
      clientId,
      clientName: name,
      services: active.map((one) => ({
        id: one.id,
        name: one.name,
        unit: asUnit(one.unit),
        siteId: one.siteId,
        planned: firstQuantity(one, ahead.get(one.id) ?? 0n),
      })),
      sites: await work.sitesOf(tx, clientId),
    };
  },
});
