import type { UblDocument } from '../schema.ts';
import type { Xml } from './element.ts';
import { group, leaf } from './element.ts';

/** How and where to pay. A credit note keeps its due date here, an invoice in its header. */
export function payment({ kind, dueDate, payment: it }: Pick<UblDocument, 'kind' | 'dueDate' | 'payment'>): Xml {
  const means = group(
    'PaymentMeans',
    leaf('PaymentMeansCode', it?.meansCode),
    leaf('PaymentDueDate', kind === 'creditNote' ? dueDate : undefined),
    leaf('PaymentID', it?.reference),
    group(
      'PayeeFinancialAccount',
      leaf('ID', it?.iban),
      leaf('Name', it?.accountName),
      group('FinancialInstitutionBranch', leaf('ID', it?.bankName)),
    ),
  );
  return means + group('PaymentTerms', leaf('Note', it?.terms));
}
