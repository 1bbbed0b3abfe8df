import { z } from 'zod';
import { companyOf } from '#domain/companies/steps.ts';
import { VAT_CATEGORIES } from '#domain/invoicing/model/totals.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { vatRatesAt } from '#domain/law/steps.ts';

const WITHOUT_TAX = ['E', 'AE', 'K', 'G', 'Z', 'O'] as const;

/** The VAT that a line may bear today, the usual one first. */
export const listVatChoices = defineQuery({
  name: 'catalogue.listVatChoices',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({}),
  output: z.object({ choices: z.array(z.object({ category: z.enum(VAT_CATEGORIES), rate: z.number().int() })) }),
  async run(tx, actor) {
    const { vatRegime } = await companyOf(tx);
    if (vatRegime === 'not_registered') return { choices: [{ category: 'O' as const, rate: 0 }] };
    const rates = new Set((await vatRatesAt(tx, civilDateOf(actor.asOf))).map((one) => one.rate));
    return {
      choices: [
        ...[...rates].map((rate) => ({ category: 'S' as const, rate })),
        ...WITHOUT_TAX.map((category) => ({ category, rate: 0 })),
      ],
    };
  },
});
