import { z } from 'zod';
import { insertTemplates } from '#domain/contracts/steps.ts';
import { openPlan } from '#domain/plans/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { email, line } from '#domain/kernel/schemas.ts';
import { CompanyCard } from './model/company.ts';
import * as companies from './repo.ts';

/** What stands on the card until a person fills it in; nothing can be issued before. */
const BLANK = { street: '', city: '', county: 'RO-B', vatRegime: 'not_registered' as const };

/**
 * Gives a registered company its own rows: card, series, contract templates and a month of Premium. Repeating it is
 * harmless, so a crash between directory and here is mended by the next page.
 */
export const openCompany = defineVerb({
  name: 'companies.openCompany',
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
  input: z.object({ name: line(200), cui: line(20), email: email(), card: CompanyCard.optional() }),
  output: z.object({ isNew: z.boolean() }),
  async run(tx, _actor, { name, cui, email: address, card }) {
    const isNew = await companies.insertCompany(tx, { ...(card ?? BLANK), name, cui, email: address });
    if (!isNew) return { isNew };
    await companies.insertFirstSeries(tx);
    await insertTemplates(tx);
    await openPlan(tx);
    tx.emit({ type: 'CompanyOpened', subject: tx.tenantId, wakes: 'plan' });
    return { isNew };
  },
});
