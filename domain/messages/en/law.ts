import type { law as ro } from '../ro/law.ts';

export const law: typeof ro = {
  readings: {
    'efactura.not_registered_seller': {
      question: 'Which VAT category does the invoice of an unregistered seller bear?',
      basis: 'Fiscal Code art. 310 and the rules of EN 16931; practice differs.',
      choices: { O: 'O – outside the scope of VAT (VATEX-EU-O)', E: 'E – exempt, art. 310' },
    },
    'efactura.services_to_eu_business': {
      question: 'Which category have services to a business in the EU?',
      basis: 'Fiscal Code art. 278 (2); K is for goods only.',
      choices: { AE: 'AE – reverse charge', O: 'O – not taxable in Romania' },
    },
    'efactura.foreign_buyer': {
      question: 'Is an invoice to a foreigner without a Romanian code uploaded to SPV?',
      basis: 'OUG 120/2021 art. 10 does not ask for it; uploading is possible.',
      choices: { not_uploaded: 'It is not', uploaded_as_foreign: 'It is, marked «extern»' },
    },
    'efactura.storno_document': {
      question: 'Which document reverses an invoice?',
      basis: 'Fiscal Code art. 330 (1) b); the habit is the negative invoice.',
      choices: { negative_invoice: 'A negative invoice (380)', credit_note: 'A credit note (381)' },
    },
    'efactura.person_without_cnp': {
      question: 'What is written for a natural person without CNP?',
      basis: 'OUG 138/2024; ANAF takes thirteen zeros.',
      choices: { thirteen_zeros: 'Thirteen zeros', nothing: 'Nothing' },
    },
  },
  billingTitle: 'Invoicing and collection',
  billingSaved: 'The rules of invoicing have been saved.',
  paymentDays: 'Days to pay',
  paymentDaysHelp: 'When neither the contract nor the client has another.',
  cashFromPersons: 'Cash of natural persons',
  cashRegister: 'We have a cash register: the number of the fiscal receipt is asked for',
  exempt: 'We are exempt: a chitanță is made',
  exemptionBasis: 'Ground of the exemption',
  exemptionBasisHelp: 'For instance: OUG 28/1999 art. 2 (1) … It is asked for when you are exempt.',
  eurIban: 'IBAN for euro',
  usdIban: 'IBAN for dollars',
  foreignHelp: 'Printed on invoices in that currency.',
  readingsTitle: 'Where the law leaves room',
  readingsLead:
    'Our choice stands first; the accountant of the company may choose otherwise. Documents issued from now on follow it, those issued stay.',
  readingsSaved: 'The choices have been saved.',
  errors: { noSuchChoice: 'Choose one of the answers offered.' },
};
