import { at } from '../rules/xpath.ts';
import type { UblElement } from '../tree.ts';
import type { Reading } from './reading.ts';

/** Category and rate of a tax category. */
export function readVat(reading: Reading, it: UblElement | undefined) {
  reading.skip(it, 'cac:TaxScheme/cbc:ID');
  return { category: reading.code(it, 'cbc:ID'), rate: reading.rate(it, 'cbc:Percent') };
}

const readGroup = (reading: Reading, currency: string) => (it: UblElement) => {
  const [category] = at(it, 'cac:TaxCategory');
  return {
    ...readVat(reading, category),
    base: reading.amount(it, 'cbc:TaxableAmount', currency),
    tax: reading.amount(it, 'cbc:TaxAmount', currency),
    exemptionCode: reading.text(category, 'cbc:TaxExemptionReasonCode'),
    exemptionReason: reading.text(category, 'cbc:TaxExemptionReason'),
  };
};

/** The VAT of the document: its total and groups in its own currency, and the total in RON beside another one. */
export function readTaxTotals(reading: Reading, root: UblElement, currency: string) {
  const totals = at(root, 'cac:TaxTotal');
  const inCurrency = (code: string) =>
    totals.find((it) => at(it, 'cbc:TaxAmount').some((amount) => amount.attributes.get('currencyID') === code));
  const own = inCurrency(currency);
  return {
    vatBreakdown: (own ? at(own, 'cac:TaxSubtotal') : []).map(readGroup(reading, currency)),
    vatTotal: reading.amount(own, 'cbc:TaxAmount', currency),
    vatTotalInRon: currency === 'RON' ? undefined : reading.amount(inCurrency('RON'), 'cbc:TaxAmount', 'RON'),
  };
}
