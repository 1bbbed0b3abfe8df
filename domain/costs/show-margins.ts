import { z } from 'zod';
import { contractedServicesOf, dealOf } from '#domain/clients/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { amount, id, quantity } from '#domain/kernel/schemas.ts';
import { marginOf } from './model/margin.ts';
import * as costs from './repo.ts';
import { valuesInLei } from './value-in-lei.ts';

const MarginShown = z.object({
  value: amount(),
  cost: amount(),
  margin: amount(),
  share: z.number().int().nullable(),
});

/** What each service of a deal brought and cost so far, in lei before VAT: for the administrator only. @throws NotFound */
export const showMargins = defineQuery({
  name: 'costs.showMargins',
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
  api: { method: 'GET', path: '/deals/{dealId}/margins', summary: 'What each service of a deal brought and cost' },
  input: z.object({ dealId: id<'deal'>() }),
  output: z.object({
    services: z.array(
      MarginShown.extend({
        contractedServiceId: id<'contractedService'>(),
        hours: quantity(),
        hoursCost: amount(),
        materialCost: amount(),
        /** Hours and material that were noted without a cost: the margin is too good by them. */
        open: z.number().int(),
      }),
    ),
    total: MarginShown,
    /** Services in a currency without a known rate: they are left out. */
    unpriced: z.number().int(),
  }),
  async run(tx, _actor, { dealId }) {
    const { clientId } = await dealOf(tx, dealId);
    const own = (await contractedServicesOf(tx, clientId)).filter((one) => one.dealId === dealId);
    const spent = new Map((await costs.costsByService(tx, dealId)).map((one) => [one.contractedServiceId, one]));
    const valued = await valuesInLei(tx, own);
    const services = valued.flatMap(({ id: contractedServiceId, value }) => {
      if (value === null) return [];
      const none = { hours: 0n, hoursCost: 0n, materialCost: 0n, open: 0 };
      const { hours, hoursCost, materialCost, open } = spent.get(contractedServiceId) ?? none;
      const margin = marginOf(value, hoursCost + materialCost);
      return { contractedServiceId, hours, hoursCost, materialCost, open, ...margin };
    });
    return {
      services,
      total: marginOf(sum(services.map((one) => one.value)), sum(services.map((one) => one.cost))),
      unpriced: valued.length - services.length,
    };
  },
});
