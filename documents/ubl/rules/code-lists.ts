import type { UblElement } from '../tree.ts';
import { COUNTRIES } from './codes/countries.ts';
import { CURRENCIES } from './codes/currencies.ts';
import { CREDIT_NOTE_TYPES, INVOICE_TYPES, NOTE_SUBJECTS, OBJECT_SCHEMES } from './codes/documents.ts';
import { ALLOWANCE_REASONS, CHARGE_REASONS, PAYMENT_MEANS } from './codes/payments.ts';
import { EAS, ICD, ITEM_CLASSES } from './codes/schemes.ts';
import { UNITS } from './codes/units.ts';
import { VATEX } from './codes/vatex.ts';
import type { Row } from './row.ts';
import { ROOT, under } from './row.ts';
import { notListed } from './say.ts';
import { at, isCharge, isUnder, normalized, valueOf } from './xpath.ts';

const VAT_CATEGORIES: ReadonlySet<string> = new Set(['AE', 'L', 'M', 'E', 'S', 'Z', 'G', 'O', 'K', 'B']);
const TAX_POINTS: ReadonlySet<string> = new Set(['3', '35', '432']);
const MIME: ReadonlySet<string> = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.spreadsheet',
]);

const value = (id: string, where: string, list: ReadonlySet<string>, name: string, when?: Row['when']): Row => ({
  id,
  at: where,
  ...(when ? { when } : {}),
  holds: (node) => list.has(normalized(valueOf(node))),
  say: notListed(name),
});

const attribute = (
  id: string,
  where: string,
  key: string,
  list: ReadonlySet<string>,
  name: string,
  also?: Row['when'],
): Row => ({
  id,
  at: where,
  about: `@${key}`,
  when: (node) => node.attributes.has(key) && (also === undefined || also(node)),
  holds: (node) => list.has(normalized(node.attributes.get(key) ?? '')),
  say: notListed(name),
});

const isObject = ({ parent }: UblElement): boolean =>
  parent !== undefined && at(parent, 'cbc:DocumentTypeCode').some((it) => valueOf(it) === '130');
const inAllowance = (charge: boolean) => (node: UblElement) =>
  node.parent !== undefined && isCharge(node.parent, charge);

// The subject stands between two #; the official rule looks for it anywhere in the list, spaces between codes included.
const SUBJECTS = ` ${[...NOTE_SUBJECTS].join(' ')} `;
const subjectOf = (note: string): string => /#([^#]*)#/.exec(note)?.[1] ?? '';

/** BR-CL: codes come from their lists. */
export const CODE_LISTS: readonly Row[] = [
  value('BR-CL-01', 'cbc:InvoiceTypeCode', INVOICE_TYPES, 'UNCL1001'),
  value('BR-CL-01', 'cbc:CreditNoteTypeCode', CREDIT_NOTE_TYPES, 'UNCL1001'),
  attribute('BR-CL-03', '@currencyID', 'currencyID', CURRENCIES, 'ISO 4217'),
  value('BR-CL-04', 'cbc:DocumentCurrencyCode', CURRENCIES, 'ISO 4217'),
  value('BR-CL-05', 'cbc:TaxCurrencyCode', CURRENCIES, 'ISO 4217'),
  value('BR-CL-06', 'cac:InvoicePeriod/cbc:DescriptionCode', TAX_POINTS, 'UNCL2005 (3, 35, 432)'),
  attribute(
    'BR-CL-07',
    'cac:AdditionalDocumentReference/cbc:ID|cac:DocumentReference/cbc:ID',
    'schemeID',
    OBJECT_SCHEMES,
    'UNCL1153',
    isObject,
  ),
  {
    id: 'BR-CL-08',
    at: under(ROOT, 'cbc:Note'),
    holds: (node) => {
      const subject = subjectOf(valueOf(node));
      return [...subject].length !== 3 || SUBJECTS.includes(subject);
    },
    say: notListed(
      'UNCL4451',
      'Scoateți semnele # din mențiune sau scrieți între ele un cod din listă.',
      'Take the # signs out of the note or write a code of the list between them.',
    ),
  },
  {
    ...attribute('BR-CL-10', 'cac:PartyIdentification/cbc:ID', 'schemeID', ICD, 'ISO 6523'),
    holds: (node) => {
      const scheme = normalized(node.attributes.get('schemeID') ?? '');
      const creditor = isUnder(node, 'cac:AccountingSupplierParty') || isUnder(node, 'cac:PayeeParty');
      return ICD.has(scheme) || (scheme === 'SEPA' && creditor);
    },
  },
  attribute('BR-CL-11', 'cac:PartyLegalEntity/cbc:CompanyID', 'schemeID', ICD, 'ISO 6523'),
  attribute('BR-CL-13', 'cac:CommodityClassification/cbc:ItemClassificationCode', 'listID', ITEM_CLASSES, 'UNCL7143'),
  value('BR-CL-14', 'cac:Country/cbc:IdentificationCode', COUNTRIES, 'ISO 3166-1'),
  value('BR-CL-15', 'cac:OriginCountry/cbc:IdentificationCode', COUNTRIES, 'ISO 3166-1'),
  value('BR-CL-16', 'cac:PaymentMeans/cbc:PaymentMeansCode', PAYMENT_MEANS, 'UNCL4461'),
  value('BR-CL-17', 'cac:TaxCategory/cbc:ID', VAT_CATEGORIES, 'UNCL5305'),
  value('BR-CL-18', 'cac:ClassifiedTaxCategory/cbc:ID', VAT_CATEGORIES, 'UNCL5305'),
  value(
    'BR-CL-19',
    'cac:AllowanceCharge/cbc:AllowanceChargeReasonCode',
    ALLOWANCE_REASONS,
    'UNCL5189',
    inAllowance(false),
  ),
  value('BR-CL-20', 'cac:AllowanceCharge/cbc:AllowanceChargeReasonCode', CHARGE_REASONS, 'UNCL7161', inAllowance(true)),
  attribute('BR-CL-21', 'cac:StandardItemIdentification/cbc:ID', 'schemeID', ICD, 'ISO 6523'),
  {
    ...value('BR-CL-22', 'cbc:TaxExemptionReasonCode', VATEX, 'VATEX'),
    holds: (node) => VATEX.has(normalized(valueOf(node)).toUpperCase()),
  },
  attribute('BR-CL-23', '@unitCode', 'unitCode', UNITS, 'UN/ECE 20 + 21'),
  {
    ...attribute('BR-CL-24', 'cbc:EmbeddedDocumentBinaryObject', 'mimeCode', MIME, 'MIME'),
    holds: (node) => MIME.has(node.attributes.get('mimeCode') ?? ''),
    say: notListed(
      'MIME',
      'Anexați un fișier PDF, PNG, JPEG, CSV, XLSX sau ODS.',
      'Attach a PDF, PNG, JPEG, CSV, XLSX or ODS file.',
    ),
  },
  attribute('BR-CL-25', 'cbc:EndpointID', 'schemeID', EAS, 'EAS'),
  attribute('BR-CL-26', 'cac:DeliveryLocation/cbc:ID', 'schemeID', ICD, 'ISO 6523'),
  value('BR-RO-040', 'cac:InvoicePeriod/cbc:DescriptionCode', TAX_POINTS, 'RO_CIUS (3, 35, 432)'),
  value('BR-RO-020_1', 'cbc:InvoiceTypeCode', new Set(['380', '384', '389', '751']), 'RO_CIUS (380, 384, 389, 751)'),
  value('BR-RO-020_2', 'cbc:CreditNoteTypeCode', new Set(['381']), 'RO_CIUS (381)'),
];
