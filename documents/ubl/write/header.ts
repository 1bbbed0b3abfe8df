import type { UblDocument } from '../schema.ts';
import type { Xml } from './element.ts';
import { group, leaf } from './element.ts';
import { period } from './line.ts';

/** BT-24; the 1.0.9 rule set still asks for the text that ends in 1.0.1. */
export const RO_CIUS = 'urn:cen.eu:en16931:2017#compliant#urn:efactura.mfinante.ro:CIUS-RO:1.0.1';

const TYPE_CODES = { invoice: '380', creditNote: '381', corrected: '384' } as const;

const notes = (it: UblDocument): Xml => it.notes.map((note) => leaf('Note', note)).join('');

// The two roots of UBL order type, notes and tax point differently.
const typeAndNotes = (it: UblDocument): Xml =>
  it.kind === 'creditNote'
    ? leaf('TaxPointDate', it.taxPointDate) + leaf('CreditNoteTypeCode', TYPE_CODES.creditNote) + notes(it)
    : leaf('DueDate', it.dueDate) +
      leaf('InvoiceTypeCode', TYPE_CODES[it.kind]) +
      notes(it) +
      leaf('TaxPointDate', it.taxPointDate);

const precedingInvoice = ({ number, date }: UblDocument['precedingInvoices'][number]): Xml =>
  group('BillingReference', group('InvoiceDocumentReference', leaf('ID', number), leaf('IssueDate', date)));

/** Everything above the parties. */
export const header = (it: UblDocument): Xml =>
  leaf('CustomizationID', RO_CIUS) +
  leaf('ID', it.number) +
  leaf('IssueDate', it.issueDate) +
  typeAndNotes(it) +
  leaf('DocumentCurrencyCode', it.currency) +
  leaf('TaxCurrencyCode', it.vatTotalInRon === undefined ? undefined : 'RON') +
  leaf('BuyerReference', it.buyerReference) +
  period(it.period, it.taxPointCode) +
  group('OrderReference', leaf('ID', it.orderNumber)) +
  it.precedingInvoices.map(precedingInvoice).join('') +
  group('ContractDocumentReference', leaf('ID', it.contractNumber));
