import { z } from 'zod';
import { firstVat } from '#domain/catalogue/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { vatOn } from '#domain/invoicing/model/totals.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { amount } from '#domain/kernel/schemas.ts';
import { Months } from './model/order.ts';
import { planPrices } from './plan-prices.ts';

/** What the operator, whose company is asked, takes today for so many months: in bani, without and with its VAT. */
export const quotePremium = defineQuery({
  name: 'plans.quotePremium',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({ months: Months }),
  output: z.object({ net: amount(), gross: amount() }),
  async run(tx, actor, { months }) {
    const price = (await planPrices(actor.asOf)).find((one) => one.months === months);
    if (!price) throw new NotFound();
    const { vatRegime } = await companyOf(tx);
    const { vatRate } = await firstVat(tx, vatRegime);
    return { net: price.net, gross: price.net + vatOn(price.net, vatRate) };
  },
});
