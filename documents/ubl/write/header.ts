import type { UblAttachment, UblDocument } from '../schema.ts';
import type { Xml } from './element.ts';
import { group, identifier, leaf } from './element.ts';
import { period } from './line.ts';

/** BT-24; the 1.0.9 rule set still asks for the text that ends in 1.0.1. */
export const RO_CIUS = 'urn:cen.eu:en16931:2017#compliant#urn:efactura.mfinante.ro:CIUS-RO:1.0.1';

/** UNCL1001. */
export const TYPE_CODES = {
  invoice: '380',
  creditNote: '381',
  corrected: '384',
  selfBilled: '389',
  accounting: '751',
} as const;

const notes = (it: UblDocument): Xml => it.notes.map((note) => leaf('Note', note)).join('');

// The two roots of UBL order type, notes and tax point differently.
const typeAndNotes = (it: UblDocument): Xml =>
  it.kind === 'creditNote'
    ? leaf('TaxPointDate', it.taxPointDate) +
      leaf('CreditNoteTypeCode', it.typeCode ?? TYPE_CODES.creditNote) +
      notes(it)
    : leaf('DueDate', it.dueDate) +
      leaf('InvoiceTypeCode', it.typeCode ?? TYPE_CODES[it.kind]) +
      notes(it) +
      leaf('TaxPointDate', it.taxPointDate);

const precedingInvoice = ({ number, date }: UblDocument['precedingInvoices'][number]): Xml =>
  group('BillingReference', group('InvoiceDocumentReference', leaf('ID', number), leaf('IssueDate', date)));

const reference = (name: string, number: string | undefined): Xml =>
  group(`${name}DocumentReference`, leaf('ID', number));

const binary = ({ file }: UblAttachment): Xml =>
  file === undefined
    ? ''
    : leaf('EmbeddedDocumentBinaryObject', file.base64, {
        mimeCode: file.mimeCode,
        ...(file.name === undefined ? {} : { filename: file.name }),
      });

const attachment = (it: UblAttachment): Xml =>
  group(
    'AdditionalDocumentReference',
    leaf('ID', it.id),
    leaf('DocumentDescription', it.description),
    group('Attachment', binary(it), group('ExternalReference', leaf('URI', it.uri))),
  );

const ofType = (code: string, id: Xml): Xml =>
  id === '' ? '' : group('AdditionalDocumentReference', id, leaf('DocumentTypeCode', code));

// The two roots order these differently, and a credit note has its project among the documents.
function references(it: UblDocument): Xml {
  const isCredit = it.kind === 'creditNote';
  const tender = reference('Originator', it.tenderNumber);
  return (
    reference('Despatch', it.despatchNumber) +
    reference('Receipt', it.receiptNumber) +
    (isCredit ? '' : tender) +
    reference('Contract', it.contractNumber) +
    ofType('130', identifier('ID', it.object)) +
    (isCredit ? ofType('50', leaf('ID', it.projectNumber)) : '') +
    (it.attachments ?? []).map(attachment).join('') +
    (isCredit ? tender : group('ProjectReference', leaf('ID', it.projectNumber)))
  );
}

/** Everything above the parties. */
export const header = (it: UblDocument): Xml =>
  leaf('CustomizationID', RO_CIUS) +
  leaf('ProfileID', it.profile) +
  leaf('ID', it.number) +
  leaf('IssueDate', it.issueDate) +
  typeAndNotes(it) +
  leaf('DocumentCurrencyCode', it.currency) +
  leaf('TaxCurrencyCode', it.vatTotalInRon === undefined ? undefined : 'RON') +
  leaf('AccountingCost', it.accountingCost) +
  leaf('BuyerReference', it.buyerReference) +
  period(it.period, it.taxPointCode) +
  group('OrderReference', leaf('ID', it.orderNumber), leaf('SalesOrderID', it.salesOrderNumber)) +
  it.precedingInvoices.map(precedingInvoice).join('') +
  references(it);
