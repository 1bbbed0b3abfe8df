import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asTemplate } from './as-head.ts';
import { Template } from './model/template.ts';
import * as templates from './repo-templates.ts';

/** Puts a template away: new contracts are not offered it. Saving it again brings it back. @throws NotFound */
export const archiveTemplate = defineVerb({
  name: 'contracts.archiveTemplate',
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
  api: { method: 'DELETE', path: '/contract-templates/{templateId}', summary: 'Archive a contract template' },
  input: z.object({ templateId: id<'contractTemplate'>() }),
  output: Template,
  async run(tx, _actor, { templateId }) {
    const current = await templates.lockTemplate(tx, templateId);
    if (current.state === 'archived') return asTemplate(current);
    tx.emit({ type: 'CompanyChanged', subject: templateId });
    return asTemplate(await templates.updateTemplate(tx, templateId, { state: 'archived' }));
  },
});
