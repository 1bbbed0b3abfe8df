import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { asTemplate } from './as-head.ts';
import { Template } from './model/template.ts';
import * as templates from './repo-templates.ts';

/** The company's contract templates, the active ones first. */
export const listTemplates = defineQuery({
  name: 'contracts.listTemplates',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/contract-templates', summary: 'Contract templates' },
  input: z.object({}),
  output: z.object({ templates: z.array(Template) }),
  async run(tx) {
    return { templates: (await templates.listTemplates(tx)).map(asTemplate) };
  },
});
