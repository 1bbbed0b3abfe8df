import type { ContractHead } from './model/contract.ts';
import type { Template } from './model/template.ts';
import type { ContractRow } from './repo.ts';
import type { TemplateRow } from './repo-templates.ts';

/** A contract's row as verbs answer it. */
export const asHead = ({ id, currency, ...row }: ContractRow): ContractHead => ({
  ...row,
  contractId: id,
  currency: asCurrency(currency),
});

/** A template's row as verbs answer it. */
export const asTemplate = ({ id, ...row }: TemplateRow): Template => ({ ...row, templateId: id });

/** Written by our verbs, which take only these. */
export const asCurrency = (text: string): ContractHead['currency'] => (text === 'EUR' || text === 'USD' ? text : 'RON');
