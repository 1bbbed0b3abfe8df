import { COMPANY_TEMPLATE } from './first-templates/company.ts';
import { INSTITUTION_TEMPLATE } from './first-templates/institution.ts';
import { PERSON_TEMPLATE } from './first-templates/person.ts';
import type { TemplateKind } from './template.ts';

/** The contracts with which a company starts; it changes them as it likes. */
export const FIRST_TEMPLATES: readonly { name: string; clientKind: TemplateKind; body: string }[] = [
  { name: 'Prestări servicii, între firme', clientKind: 'company', body: COMPANY_TEMPLATE },
  { name: 'Prestări servicii, instituție publică', clientKind: 'institution', body: INSTITUTION_TEMPLATE },
  { name: 'Prestări servicii, persoană fizică', clientKind: 'person', body: PERSON_TEMPLATE },
];
