import { COMPANY_TEMPLATE } from './first-templates/company.ts';
import { COMPANY_TEMPLATE_EN } from './first-templates/company-en.ts';
import { INSTITUTION_TEMPLATE } from './first-templates/institution.ts';
import { INSTITUTION_TEMPLATE_EN } from './first-templates/institution-en.ts';
import { PERSON_TEMPLATE } from './first-templates/person.ts';
import { PERSON_TEMPLATE_EN } from './first-templates/person-en.ts';
import type { TemplateKind } from './template.ts';

/** The contracts with which a company starts; it changes them as it likes. */
export const FIRST_TEMPLATES: readonly {
  name: string;
  clientKind: TemplateKind;
  language: 'ro' | 'en';
  body: string;
}[] = [
  { name: 'Prestări servicii, între firme', clientKind: 'company', language: 'ro', body: COMPANY_TEMPLATE },
  {
    name: 'Prestări servicii, instituție publică',
    clientKind: 'institution',
    language: 'ro',
    body: INSTITUTION_TEMPLATE,
  },
  { name: 'Prestări servicii, persoană fizică', clientKind: 'person', language: 'ro', body: PERSON_TEMPLATE },
  { name: 'Services agreement, between companies', clientKind: 'company', language: 'en', body: COMPANY_TEMPLATE_EN },
  {
    name: 'Services agreement, public institution',
    clientKind: 'institution',
    language: 'en',
    body: INSTITUTION_TEMPLATE_EN,
  },
  { name: 'Services agreement, consumer', clientKind: 'person', language: 'en', body: PERSON_TEMPLATE_EN },
];
