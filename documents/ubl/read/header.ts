import { at } from '../rules/xpath.ts';
import type { UblElement } from '../tree.ts';
import { readAddress } from './party.ts';
import type { Reading } from './reading.ts';

const KINDS: Readonly<Record<string, string>> = { 380: 'invoice', 381: 'creditNote', 384: 'corrected' };

const readPreceding = (reading: Reading, root: UblElement) =>
  at(root, 'cac:BillingReference').map((it) => ({
    number: reading.text(it, 'cac:InvoiceDocumentReference/cbc:ID'),
    date: reading.code(it, 'cac:InvoiceDocumentReference/cbc:IssueDate'),
  }));

/** Numbers, dates and references of the document. */
export function readHeader(reading: Reading, root: UblElement) {
  reading.skip(root, 'cbc:CustomizationID', 'cbc:ProfileID', 'cbc:UBLVersionID', 'cbc:TaxCurrencyCode');
  const [deliverTo] = at(root, 'cac:Delivery/cac:DeliveryLocation/cac:Address');
  const type = reading.code(root, 'cbc:InvoiceTypeCode') ?? reading.code(root, 'cbc:CreditNoteTypeCode') ?? '';
  return {
    kind: KINDS[type],
    number: reading.text(root, 'cbc:ID'),
    issueDate: reading.code(root, 'cbc:IssueDate'),
    dueDate: reading.code(root, 'cbc:DueDate') ?? reading.code(root, 'cac:PaymentMeans/cbc:PaymentDueDate'),
    taxPointDate: reading.code(root, 'cbc:TaxPointDate'),
    taxPointCode: reading.code(root, 'cac:InvoicePeriod/cbc:DescriptionCode'),
    deliveryDate: reading.code(root, 'cac:Delivery/cbc:ActualDeliveryDate'),
    deliverTo: deliverTo && readAddress(reading, deliverTo),
    notes: reading.texts(root, 'cbc:Note'),
    buyerReference: reading.text(root, 'cbc:BuyerReference'),
    precedingInvoices: readPreceding(reading, root),
    contractNumber: reading.text(root, 'cac:ContractDocumentReference/cbc:ID'),
    orderNumber: reading.text(root, 'cac:OrderReference/cbc:ID'),
  };
}

/** How to pay; undefined when the file does not say. */
export function readPayment(reading: Reading, root: UblElement) {
  const means = at(root, 'cac:PaymentMeans')[0];
  const account = 'cac:PayeeFinancialAccount';
  const payment = {
    meansCode: reading.code(means, 'cbc:PaymentMeansCode'),
    iban: reading.text(means, `${account}/cbc:ID`),
    bankName: reading.text(means, `${account}/cac:FinancialInstitutionBranch/cbc:ID`),
    accountName: reading.text(means, `${account}/cbc:Name`),
    reference: reading.text(means, 'cbc:PaymentID'),
    terms: reading.text(root, 'cac:PaymentTerms/cbc:Note'),
  };
  return Object.values(payment).some((value) => value !== undefined) ? payment : undefined;
}

/** The sums of the document; those that are not written are zero. */
export function readTotals(reading: Reading, root: UblElement, currency: string) {
  const amount = (name: string) => reading.amount(root, `cac:LegalMonetaryTotal/cbc:${name}`, currency);
  return {
    lineNet: amount('LineExtensionAmount'),
    allowances: amount('AllowanceTotalAmount') ?? 0n,
    charges: amount('ChargeTotalAmount') ?? 0n,
    net: amount('TaxExclusiveAmount'),
    gross: amount('TaxInclusiveAmount'),
    prepaid: amount('PrepaidAmount') ?? 0n,
    rounding: amount('PayableRoundingAmount') ?? 0n,
    payable: amount('PayableAmount'),
  };
}
