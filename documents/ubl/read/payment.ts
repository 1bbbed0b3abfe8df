import { at } from '../rules/xpath.ts';
import type { UblElement } from '../tree.ts';
import type { Reading } from './reading.ts';

const ACCOUNT = 'cac:PayeeFinancialAccount';

const someKnown = <T extends object>(it: T): T | undefined =>
  Object.values(it).some((value) => value !== undefined) ? it : undefined;

const readAccount = (reading: Reading, means: UblElement | undefined) => ({
  iban: reading.text(means, `${ACCOUNT}/cbc:ID`),
  name: reading.text(means, `${ACCOUNT}/cbc:Name`),
  bankName: reading.text(means, `${ACCOUNT}/cac:FinancialInstitutionBranch/cbc:ID`),
});

// The rules let every further block only repeat code and reference, so it adds an account alone.
const readOther = (reading: Reading, means: UblElement) => {
  reading.skip(means, 'cbc:PaymentMeansCode', 'cbc:PaymentID');
  return readAccount(reading, means);
};

/** How to pay; undefined when the file does not say. */
export function readPayment(reading: Reading, root: UblElement) {
  const [means, ...others] = at(root, 'cac:PaymentMeans');
  const { name: accountName, ...account } = readAccount(reading, means);
  const otherAccounts = others.filter((it) => at(it, `${ACCOUNT}/cbc:ID`).length > 0);
  return someKnown({
    meansCode: reading.code(means, 'cbc:PaymentMeansCode'),
    meansName: reading.attribute(means, 'cbc:PaymentMeansCode', 'name'),
    ...account,
    accountName,
    reference: reading.text(means, 'cbc:PaymentID'),
    card: someKnown({
      number: reading.text(means, 'cac:CardAccount/cbc:PrimaryAccountNumberID'),
      network: reading.text(means, 'cac:CardAccount/cbc:NetworkID'),
      holder: reading.text(means, 'cac:CardAccount/cbc:HolderName'),
    }),
    mandate: someKnown({
      reference: reading.text(means, 'cac:PaymentMandate/cbc:ID'),
      account: reading.text(means, 'cac:PaymentMandate/cac:PayerFinancialAccount/cbc:ID'),
    }),
    otherAccounts: otherAccounts.length === 0 ? undefined : otherAccounts.map((it) => readOther(reading, it)),
    terms: reading.text(root, 'cac:PaymentTerms/cbc:Note'),
  });
}
