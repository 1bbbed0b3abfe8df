import { expect, it } from 'vitest';
import { checkUbl } from '#documents/ubl/rules/check.ts';
import { companyOf, namedCompanies } from './companies.ts';
import { supplierInvoiceXml } from './supplier-invoice.ts';

it.each(namedCompanies())('an invoice of $name keeps all rules, whatever the amount and the words', (supplier) => {
  const buyer = companyOf('61000002');
  if (buyer === undefined) throw new Error('no buyer');
  for (const netBani of [1n, 3n, 12_345n, 99_999_999n]) {
    const order = {
      supplier,
      buyer,
      number: 'F & 1',
      issueDate: '2026-11-24',
      item: `Pază <zi> "și" ${'x'.repeat(120)}`,
      netBani,
    };
    expect(checkUbl(supplierInvoiceXml(order)).filter(({ severity }) => severity === 'fatal')).toEqual([]);
  }
});
