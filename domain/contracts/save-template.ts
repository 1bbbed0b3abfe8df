import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { asTemplate } from './as-head.ts';
import { Template, TemplateInput } from './model/template.ts';
import * as templates from './repo-templates.ts';
import { requireSoundText } from './templates.ts';

/**
 * Adds a contract template, or changes the one that `templateId` names. Contracts made from it before keep their text.
 * @throws NotFound · Invalid per line, as `contracts.errors.unknownPlaceholder` · Conflict `errors.changedMeanwhile`
 */
export const saveTemplate = defineVerb({
  name: 'contracts.saveTemplate',
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
  api: { method: 'POST', path: '/contract-templates', summary: 'Add or change a contract template' },
  input: TemplateInput.extend({ templateId: optional(id<'contractTemplate'>()) }),
  output: Template,
  async run(tx, _actor, { templateId, ...values }, meta) {
    requireSoundText(values.body);
    if (await templates.isNameTaken(tx, values.name, templateId))
      throw new Invalid('contracts.errors.templateName', { fields: ['name'] });
    if (templateId === undefined) {
      const added = await templates.insertTemplate(tx, values);
      tx.emit({ type: 'CompanyChanged', subject: added.id });
      return asTemplate(added);
    }
    const current = await templates.lockTemplate(tx, templateId);
    requireVersion(current, meta, current.name);
    tx.emit({ type: 'CompanyChanged', subject: templateId });
    return asTemplate(await templates.updateTemplate(tx, templateId, { ...values, state: 'active' }));
  },
});
