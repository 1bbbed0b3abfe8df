import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { asTemplate } from './as-head.ts';
import { FIRST_TEMPLATES } from './model/first-templates.ts';
import { Template } from './model/template.ts';
import * as templates from './repo-templates.ts';

/** The templates of one language with which a company starts, for one that has them not or no longer; what bears such a name stays. */
export const addFirstTemplates = defineVerb({
  name: 'contracts.addFirstTemplates',
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
  api: { method: 'POST', path: '/contract-templates/first', summary: 'Add the first templates of a language' },
  input: z.object({ language: z.enum(['ro', 'en']) }),
  output: z.object({ templates: z.array(Template) }),
  async run(tx, { tenantId }, { language }) {
    const ours = FIRST_TEMPLATES.filter((one) => one.language === language);
    await templates.insertTemplates(tx, ours);
    tx.emit({ type: 'CompanyChanged', subject: tenantId });
    return { templates: (await templates.listTemplates(tx)).map(asTemplate) };
  },
});
