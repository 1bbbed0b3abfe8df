import { z } from 'zod';
import { clientOf, dealOf } from '#domain/clients/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { UNIT_KEYS } from '#domain/kernel/pure/units.ts';
import { id, quantity } from '#domain/kernel/schemas.ts';
import { asUnit } from './as-work.ts';
import * as ofDeal from './repo-deal.ts';

/** What was done of each service of a deal against what was contracted: visits, quantities, hours, material. No prices. @throws NotFound */
export const dealWork = defineQuery({
  name: 'delivery.dealWork',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'GET', path: '/deals/{dealId}/work', summary: 'What was done of a deal against what was contracted' },
  input: z.object({ dealId: id<'deal'>() }),
  output: z.object({
    dealId: id<'deal'>(),
    dealTitle: z.string(),
    clientId: id<'client'>(),
    clientName: z.string(),
    services: z.array(
      z.object({
        contractedServiceId: id<'contractedService'>(),
        name: z.string(),
        site: z.string().nullable(),
        unit: z.enum(UNIT_KEYS),
        contracted: quantity(),
        delivered: quantity(),
        accepted: quantity(),
        invoiced: quantity(),
        visitsAhead: z.number().int(),
        visitsDone: z.number().int(),
        hours: quantity(),
        materials: z.array(z.object({ text: z.string(), unit: z.enum(UNIT_KEYS), quantity: quantity() })),
      }),
    ),
  }),
  async run(tx, _actor, { dealId }) {
    const { clientId, title } = await dealOf(tx, dealId);
    const visits = new Map((await ofDeal.visitsOfDeal(tx, dealId)).map((one) => [one.contractedServiceId, one]));
    const used = await ofDeal.usedInDeal(tx, dealId);
    return {
      dealId,
      dealTitle: title,
      clientId,
      clientName: (await clientOf(tx, clientId)).name,
      services: (await ofDeal.servicesOfDeal(tx, dealId)).map(({ service, site }) => {
        const own = used.filter((one) => one.contractedServiceId === service.id);
        return {
          ...service,
          contractedServiceId: service.id,
          site,
          unit: asUnit(service.unit),
          visitsAhead: visits.get(service.id)?.ahead ?? 0,
          visitsDone: visits.get(service.id)?.done ?? 0,
          hours: sum(own.filter((one) => one.kind === 'hours').map((one) => one.quantity)),
          materials: own
            .filter((one) => one.kind === 'material')
            .map(({ text, unit, quantity: amount }) => ({ text, unit: asUnit(unit ?? 'piece'), quantity: amount })),
        };
      }),
    };
  },
});
