import type { UblDocument, UblPayment } from '../schema.ts';
import type { Xml } from './element.ts';
import { group, leaf } from './element.ts';

const account = (it: {
  iban?: string | undefined;
  accountName?: string | undefined;
  bankName?: string | undefined;
}): Xml =>
  group(
    'PayeeFinancialAccount',
    leaf('ID', it.iban),
    leaf('Name', it.accountName),
    group('FinancialInstitutionBranch', leaf('ID', it.bankName)),
  );

const card = ({ card: it }: UblPayment): Xml =>
  group(
    'CardAccount',
    leaf('PrimaryAccountNumberID', it?.number),
    leaf('NetworkID', it?.network),
    leaf('HolderName', it?.holder),
  );

const mandate = ({ mandate: it }: UblPayment): Xml =>
  group('PaymentMandate', leaf('ID', it?.reference), group('PayerFinancialAccount', leaf('ID', it?.account)));

/** How and where to pay. A credit note keeps its due date here, an invoice in its header. */
export function payment({ kind, dueDate, payment: it = {} }: Pick<UblDocument, 'kind' | 'dueDate' | 'payment'>): Xml {
  const code = leaf('PaymentMeansCode', it.meansCode, it.meansName === undefined ? {} : { name: it.meansName });
  const means = group(
    'PaymentMeans',
    code,
    leaf('PaymentDueDate', kind === 'creditNote' ? dueDate : undefined),
    leaf('PaymentID', it.reference),
    card(it),
    account(it),
    mandate(it),
  );
  const others = (it.otherAccounts ?? []).map(({ iban, name, bankName }) =>
    group(
      'PaymentMeans',
      leaf('PaymentMeansCode', it.meansCode),
      leaf('PaymentID', it.reference),
      account({ iban, accountName: name, bankName }),
    ),
  );
  return means + others.join('') + group('PaymentTerms', leaf('Note', it.terms));
}
