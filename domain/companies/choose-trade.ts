import { z } from 'zod';
import { insertTemplateServices } from '#domain/catalogue/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { TRADE_SERVICES, TRADES } from './model/trades.ts';
import * as companies from './repo.ts';

/** Answers «Ce servicii oferiți?»: fills the catalogue with the trade's services, their prices left empty. A second answer adds nothing that is there. */
export const chooseTrade = defineVerb({
  name: 'companies.chooseTrade',
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
  input: z.object({ trade: z.enum(TRADES) }),
  output: z.object({ added: z.number().int() }),
  async run(tx, _actor, { trade }) {
    const { vatRegime } = await companies.lockCompany(tx);
    await companies.updateCompany(tx, { trade });
    const added = await insertTemplateServices(tx, TRADE_SERVICES[trade], vatRegime);
    tx.emit({ type: 'CompanyChanged', subject: tx.tenantId });
    return { added };
  },
});
