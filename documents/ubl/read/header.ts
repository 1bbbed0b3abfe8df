import { at } from '../rules/xpath.ts';
import type { UblElement } from '../tree.ts';
import { DocumentKind, type UblDocument } from '../schema.ts';
import { TYPE_CODES } from '../write/header.ts';
import { readAddress } from './party.ts';
import type { Reading } from './reading.ts';

const KINDS: ReadonlyMap<string, UblDocument['kind']> = new Map(
  DocumentKind.options.map((kind) => [TYPE_CODES[kind], kind]),
);

// A code that we have no kind for is kept beside the kind of the root.
function readKind(reading: Reading, root: UblElement) {
  const code = reading.code(root, 'cbc:InvoiceTypeCode') ?? reading.code(root, 'cbc:CreditNoteTypeCode');
  const isCredit = root.name === 'cn:CreditNote';
  const kind = KINDS.get(code ?? '');
  if (kind !== undefined && (kind === 'creditNote') === isCredit) return { kind };
  return { kind: isCredit ? 'creditNote' : 'invoice', typeCode: code };
}

const readPreceding = (reading: Reading, root: UblElement) =>
  at(root, 'cac:BillingReference').map((it) => ({
    number: reading.text(it, 'cac:InvoiceDocumentReference/cbc:ID'),
    date: reading.code(it, 'cac:InvoiceDocumentReference/cbc:IssueDate'),
  }));

/** Numbers, dates and references of the document. */
export function readHeader(reading: Reading, root: UblElement) {
  reading.skip(root, 'cbc:CustomizationID', 'cbc:UBLVersionID');
  if (reading.peek(root, 'cbc:TaxCurrencyCode') === 'RON') reading.skip(root, 'cbc:TaxCurrencyCode');
  const [deliverTo] = at(root, 'cac:Delivery/cac:DeliveryLocation/cac:Address');
  return {
    ...readKind(reading, root),
    profile: reading.text(root, 'cbc:ProfileID'),
    number: reading.text(root, 'cbc:ID'),
    issueDate: reading.code(root, 'cbc:IssueDate'),
    dueDate: reading.code(root, 'cbc:DueDate') ?? reading.code(root, 'cac:PaymentMeans/cbc:PaymentDueDate'),
    taxPointDate: reading.code(root, 'cbc:TaxPointDate'),
    taxPointCode: reading.code(root, 'cac:InvoicePeriod/cbc:DescriptionCode'),
    deliveryDate: reading.code(root, 'cac:Delivery/cbc:ActualDeliveryDate'),
    deliverTo: deliverTo && readAddress(reading, deliverTo),
    deliverToName: reading.text(root, 'cac:Delivery/cac:DeliveryParty/cac:PartyName/cbc:Name'),
    deliverToId: reading.identifier(root, 'cac:Delivery/cac:DeliveryLocation/cbc:ID'),
    accountingCost: reading.text(root, 'cbc:AccountingCost'),
    notes: reading.texts(root, 'cbc:Note'),
    buyerReference: reading.text(root, 'cbc:BuyerReference'),
    precedingInvoices: readPreceding(reading, root),
  };
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
