import type { ReceivedInvoice } from '../pdf/received/schema.ts';
import { at, isVat, normalized, valueOf } from '../ubl/rules/xpath.ts';
import { decode, parseUbl, type UblElement } from '../ubl/tree.ts';

/** The first text at a path that has one; a second one, which the rules forbid, does no harm here. */
const first = (element: UblElement | undefined, ...paths: string[]): string | undefined => {
  if (!element) return undefined;
  for (const path of paths)
    for (const found of at(element, path)) {
      const text = normalized(valueOf(found));
      if (text !== '') return text;
    }
  return undefined;
};

const texts = (element: UblElement, path: string): string[] =>
  at(element, path)
    .map((one) => normalized(valueOf(one)))
    .filter((text) => text !== '');

const joined = (...parts: (string | undefined)[]): string | undefined =>
  parts.filter((part) => part !== undefined).join(', ') || undefined;

function traderAt(root: UblElement, path: string): ReceivedInvoice['supplier'] {
  const party = at(root, `${path}/cac:Party`)[0];
  const schemes = party ? at(party, 'cac:PartyTaxScheme') : [];
  const address = party && at(party, 'cac:PostalAddress')[0];
  return {
    name: first(party, 'cac:PartyLegalEntity/cbc:RegistrationName', 'cac:PartyName/cbc:Name'),
    code:
      first(schemes.find(isVatSafely), 'cbc:CompanyID') ??
      first(schemes[0], 'cbc:CompanyID') ??
      first(party, 'cac:PartyLegalEntity/cbc:CompanyID'),
    registration: first(party, 'cac:PartyLegalEntity/cbc:CompanyID'),
    address: joined(
      first(address, 'cbc:StreetName'),
      first(address, 'cbc:AdditionalStreetName'),
      first(address, 'cac:AddressLine/cbc:Line'),
      first(address, 'cbc:PostalZone'),
      first(address, 'cbc:CityName'),
      first(address, 'cbc:CountrySubentity'),
      first(address, 'cac:Country/cbc:IdentificationCode'),
    ),
    contact: joined(
      first(party, 'cac:Contact/cbc:Name'),
      first(party, 'cac:Contact/cbc:Telephone'),
      first(party, 'cac:Contact/cbc:ElectronicMail'),
    ),
  };
}

const isVatSafely = (scheme: UblElement): boolean => {
  try {
    return isVat(scheme);
  } catch {
    return false; // a scheme named twice
  }
};

const readLine = (line: UblElement): ReceivedInvoice['lines'][number] => {
  const quantity = at(line, 'cbc:InvoicedQuantity')[0] ?? at(line, 'cbc:CreditedQuantity')[0];
  return {
    name: first(line, 'cac:Item/cbc:Name'),
    description: first(line, 'cac:Item/cbc:Description'),
    quantity: quantity && normalized(valueOf(quantity)),
    unit: quantity?.attributes.get('unitCode'),
    price: first(line, 'cac:Price/cbc:PriceAmount'),
    net: first(line, 'cbc:LineExtensionAmount'),
    vatRate: first(line, 'cac:Item/cac:ClassifiedTaxCategory/cbc:Percent'),
  };
};

const REFERENCES = [
  ['contract', 'cac:ContractDocumentReference/cbc:ID'],
  ['order', 'cac:OrderReference/cbc:ID'],
  ['invoice', 'cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID'],
] as const;

/**
 * Reads a supplier's UBL file as leniently as can be: what is there is taken as written, what the rules would want and
 * is missing stays absent. @throws UnreadableUbl for what is no UBL invoice at all
 */
export function readReceived(bytes: Uint8Array): ReceivedInvoice {
  const root = parseUbl(decode(bytes));
  const total = (name: string) => first(root, `cac:LegalMonetaryTotal/cbc:${name}`);
  const vatTotal = at(root, 'cac:TaxTotal').find((one) => at(one, 'cac:TaxSubtotal').length > 0);
  return {
    kind: root.name === 'cn:CreditNote' ? 'creditNote' : 'invoice',
    number: first(root, 'cbc:ID'),
    issueDate: first(root, 'cbc:IssueDate'),
    dueDate: first(root, 'cbc:DueDate', 'cac:PaymentMeans/cbc:PaymentDueDate'),
    currency: first(root, 'cbc:DocumentCurrencyCode'),
    supplier: traderAt(root, 'cac:AccountingSupplierParty'),
    buyer: traderAt(root, 'cac:AccountingCustomerParty'),
    notes: texts(root, 'cbc:Note'),
    references: REFERENCES.flatMap(([kind, path]) => texts(root, path).map((number) => ({ kind, number }))),
    iban: first(root, 'cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID'),
    bank: first(root, 'cac:PaymentMeans/cac:PayeeFinancialAccount/cac:FinancialInstitutionBranch/cbc:ID'),
    paymentTerms: first(root, 'cac:PaymentTerms/cbc:Note'),
    lines: [...at(root, 'cac:InvoiceLine'), ...at(root, 'cac:CreditNoteLine')].map(readLine),
    allowances: at(root, 'cac:AllowanceCharge').map((one) => ({
      kind: /^(true|1)$/.test(first(one, 'cbc:ChargeIndicator') ?? '') ? ('charge' as const) : ('allowance' as const),
      reason: first(one, 'cbc:AllowanceChargeReason', 'cbc:AllowanceChargeReasonCode'),
      amount: first(one, 'cbc:Amount'),
    })),
    vat: (vatTotal ? at(vatTotal, 'cac:TaxSubtotal') : []).map((one) => ({
      category: first(one, 'cac:TaxCategory/cbc:ID'),
      rate: first(one, 'cac:TaxCategory/cbc:Percent'),
      base: first(one, 'cbc:TaxableAmount'),
      tax: first(one, 'cbc:TaxAmount'),
    })),
    net: total('TaxExclusiveAmount'),
    tax: first(vatTotal, 'cbc:TaxAmount') ?? first(root, 'cac:TaxTotal/cbc:TaxAmount'),
    gross: total('TaxInclusiveAmount'),
    prepaid: total('PrepaidAmount'),
    payable: total('PayableAmount'),
    attachments: at(root, 'cac:AdditionalDocumentReference/cac:Attachment/cbc:EmbeddedDocumentBinaryObject').map(
      (one) => one.attributes.get('filename') ?? one.attributes.get('mimeCode') ?? '',
    ),
  };
}
