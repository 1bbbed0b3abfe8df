import type { UblElement } from '../tree.ts';
import type { Row } from './row.ts';
import { BUYER, LINE, ROOT, SELLER } from './row.ts';
import { repeated, told } from './say.ts';
import { at, exists, isCharge, one, valueOf } from './xpath.ts';

const LEGAL = 'cac:PartyLegalEntity';

/** UBL-SR: what may stand once only. Number, where, path from there. */
const ONCE = [
  ['01', ROOT, 'cac:ContractDocumentReference/cbc:ID'],
  ['02', ROOT, 'cac:ReceiptDocumentReference/cbc:ID'],
  ['03', ROOT, 'cac:DespatchDocumentReference/cbc:ID'],
  ['05', ROOT, 'cac:PaymentTerms/cbc:Note'],
  ['06', 'cac:BillingReference', 'cac:InvoiceDocumentReference'],
  ['08', ROOT, 'cac:InvoicePeriod'],
  ['09', ROOT, `${SELLER}/${LEGAL}/cbc:RegistrationName`],
  ['10', ROOT, `${SELLER}/cac:PartyName/cbc:Name`],
  ['11', ROOT, `${SELLER}/${LEGAL}/cbc:CompanyID`],
  ['14', ROOT, `${SELLER}/${LEGAL}/cbc:CompanyLegalForm`],
  ['15', ROOT, `${BUYER}/${LEGAL}/cbc:RegistrationName`],
  ['16', ROOT, `${BUYER}/cac:PartyIdentification/cbc:ID`],
  ['17', ROOT, `${BUYER}/${LEGAL}/cbc:CompanyID`],
  ['22', 'cac:TaxRepresentativeParty', 'cac:Party/cac:PartyName/cbc:Name'],
  ['23', 'cac:TaxRepresentativeParty', 'cac:Party/cac:PartyTaxScheme/cbc:CompanyID'],
  ['24', ROOT, 'cac:Delivery'],
  ['25', 'cac:Delivery', 'cac:DeliveryParty/cac:PartyName/cbc:Name'],
  ['26', 'cac:PaymentMeans', 'cbc:PaymentID'],
  ['27', 'cac:PaymentMeans', 'cbc:PaymentMeansCode'],
  ['28', 'cac:PaymentMeans', 'cac:PaymentMandate/cbc:ID'],
  ['32', 'cac:TaxSubtotal', 'cac:TaxCategory/cbc:TaxExemptionReason'],
  ['33', 'cac:AdditionalDocumentReference', 'cbc:DocumentDescription'],
  ['34', LINE, 'cbc:Note'],
  ['35', LINE, 'cac:OrderLineReference/cbc:LineID'],
  ['36', LINE, 'cac:InvoicePeriod'],
  ['37', LINE, 'cac:Price/cac:AllowanceCharge/cbc:Amount'],
  ['39', ROOT, 'cac:ProjectReference/cbc:ID'],
  ['40', ROOT, `${BUYER}/cac:PartyName/cbc:Name`],
  ['45', ROOT, 'cac:PaymentMeans/cbc:PaymentDueDate'],
  ['49', ROOT, 'cac:InvoicePeriod/cbc:DescriptionCode'],
  ['50', LINE, 'cac:Item/cbc:Description'],
] as const;

type Counted = (node: UblElement) => number;

const atMostOne = (id: string, where: string, about: string, count: Counted): Row => ({
  id,
  at: where,
  about,
  holds: (node) => count(node) <= 1,
  say: repeated,
});

const once = (number: string, where: string, about: string): Row =>
  atMostOne(`UBL-SR-${number}`, where, about, (node) => at(node, about).length);

const reasons = (number: string, charge: boolean): Row => ({
  ...once(number, 'cac:AllowanceCharge', 'cbc:AllowanceChargeReason'),
  when: (node) => isCharge(node, charge),
});

const isObject = (it: UblElement): boolean => at(it, 'cbc:DocumentTypeCode').some((code) => valueOf(code) === '130');

const schemes = (number: string, party: string, isVat: boolean): Row =>
  atMostOne(`UBL-SR-${number}`, ROOT, `${party}/cac:PartyTaxScheme/cbc:CompanyID`, (root) =>
    at(root, `${party}/cac:PartyTaxScheme`)
      .filter((it) =>
        at(it, 'cac:TaxScheme').some((scheme) => ((one(scheme, 'cbc:ID') ?? '').toUpperCase() === 'VAT') === isVat),
      )
      .reduce((count, it) => count + at(it, 'cbc:CompanyID').length, 0),
  );

const sameEverywhere = (number: string, name: string): Row => ({
  id: `UBL-SR-${number}`,
  at: ROOT,
  about: `cac:PaymentMeans/${name}`,
  holds: (_, document) => new Set(document.all(name).map(valueOf)).size <= 1,
  say: repeated,
});

const sepa = (it: UblElement): boolean => it.attributes.get('schemeID')?.toUpperCase() === 'SEPA';

const payee = (number: string, count: Counted): Row => ({
  id: `UBL-SR-${number}`,
  at: 'cac:PayeeParty',
  holds: (node) => count(node) <= 1 && isOtherThanSeller(node),
  say: told(
    [
      'Beneficiarul plății este repetat sau este chiar vânzătorul.',
      'Beneficiarul se scrie o singură dată și numai când este altul decât vânzătorul.',
      'Corectați denumirea beneficiarului sau ștergeți-l.',
    ],
    [
      'The payee is repeated or is the seller.',
      'The payee is written once, and only when it is not the seller.',
      "Correct the payee's name or delete it.",
    ],
  ),
});

function isOtherThanSeller(node: UblElement): boolean {
  const sellers = node.parent ? at(node.parent, `${SELLER}/${LEGAL}/cbc:RegistrationName`).map(valueOf) : [];
  return at(node, 'cac:PartyName/cbc:Name').some((it) => sellers.some((seller) => seller !== valueOf(it)));
}

const FORBIDDEN_HERE = told(
  [
    'Obiectul facturat (document de tip 130) are anexă sau descriere.',
    'Acest fel de document este numai un identificator.',
    'Scoateți anexa și descrierea.',
  ],
  [
    'The invoiced object (a document of type 130) has an attachment or a description.',
    'Such a document is an identifier only.',
    'Take the attachment and the description away.',
  ],
);

const attachment = (id: string, key: string, why: string, whyEn: string): Row => ({
  id,
  at: '*',
  about: `@${key}`,
  when: (node) => node.name.endsWith('BinaryObject'),
  holds: (node) => node.attributes.has(key),
  say: told(
    [
      `Fișierul anexat nu are ${why}.`,
      'Cumpărătorul nu îl poate deschide altfel.',
      'Completați numele și tipul fișierului.',
    ],
    [
      `The attached file has no ${whyEn}.`,
      'The buyer cannot open it otherwise.',
      'Fill in the name and the type of the file.',
    ],
  ),
});

/** UBL-SR, UBL-DT and the two fatal UBL-CR: what the European binding to UBL asks for. */
export const REPEATS: readonly Row[] = [
  ...ONCE.map(([number, where, about]) => once(number, where, about)),
  atMostOne('UBL-SR-04', ROOT, 'cac:AdditionalDocumentReference', (root) =>
    at(root, 'cac:AdditionalDocumentReference')
      .filter(isObject)
      .reduce((count, it) => count + at(it, 'cbc:ID').length, 0),
  ),
  {
    id: 'UBL-SR-07',
    at: 'cac:BillingReference',
    about: 'cac:InvoiceDocumentReference/cbc:ID',
    holds: (node) => exists(node, 'cac:InvoiceDocumentReference/cbc:ID'),
    say: told(
      [
        'Factura anterioară nu are număr.',
        'O trimitere la altă factură are numărul ei.',
        'Completați numărul sau ștergeți trimiterea.',
      ],
      [
        'The preceding invoice has no number.',
        'A reference to another invoice has its number.',
        'Fill in the number or delete the reference.',
      ],
    ),
  },
  schemes('12', SELLER, true),
  schemes('13', SELLER, false),
  schemes('18', BUYER, true),
  payee('19', (node) => at(node, 'cac:PartyName/cbc:Name').length),
  payee('20', (node) => at(node, 'cac:PartyIdentification/cbc:ID').filter((it) => !sepa(it)).length),
  payee('21', (node) => at(node, `${LEGAL}/cbc:CompanyID`).length),
  {
    id: 'UBL-SR-29',
    at: ROOT,
    about: `${SELLER}/cac:PartyIdentification/cbc:ID`,
    holds: (_, document) => document.matching('cac:PartyIdentification/cbc:ID').filter(sepa).length <= 1,
    say: repeated,
  },
  reasons('30', false),
  reasons('31', true),
  {
    id: 'UBL-SR-42',
    at: SELLER,
    about: 'cac:PartyTaxScheme',
    holds: (node) => at(node, 'cac:PartyTaxScheme').length <= 2,
    say: repeated,
  },
  {
    id: 'UBL-SR-43',
    at: 'cac:AdditionalDocumentReference',
    holds: (node, { root }) => {
      const types = at(node, 'cbc:DocumentTypeCode').map(valueOf);
      const plain = types.length === 0 && !at(node, 'cbc:ID').some((it) => it.attributes.has('scheme'));
      return plain || types.includes('130') || (root.name.endsWith('CreditNote') && types.includes('50'));
    },
    say: told(
      ['Documentul anexat are un tip neadmis.', 'Tipul este 130 sau lipsește.', 'Ștergeți tipul documentului.'],
      [
        'The attached document has a type that is not allowed.',
        'The type is 130, or there is none.',
        'Delete the type of the document.',
      ],
    ),
  },
  sameEverywhere('44', 'cbc:PaymentID'),
  {
    ...atMostOne(
      'UBL-SR-46',
      ROOT,
      'cac:PaymentMeans/cbc:PaymentMeansCode',
      (root) => at(root, 'cac:PaymentMeans/cbc:PaymentMeansCode').filter((it) => it.attributes.has('name')).length,
    ),
  },
  sameEverywhere('47', 'cbc:PaymentMeansCode'),
  {
    id: 'UBL-SR-48',
    at: LINE,
    about: 'cac:Item/cac:ClassifiedTaxCategory',
    holds: (line) => at(line, 'cac:Item/cac:ClassifiedTaxCategory').length === 1,
    say: told(
      [
        'Linia nu are exact o categorie de TVA.',
        'Fiecare linie are o singură cotă.',
        'Împărțiți linia sau alegeți cota.',
      ],
      [
        'The line has not exactly one VAT category.',
        'Each line has a single rate.',
        'Split the line or choose the rate.',
      ],
    ),
  },
  atMostOne(
    'BR-66',
    ROOT,
    'cac:PaymentMeans/cac:CardAccount',
    (root) => at(root, 'cac:PaymentMeans/cac:CardAccount').length,
  ),
  atMostOne(
    'BR-67',
    ROOT,
    'cac:PaymentMeans/cac:PaymentMandate',
    (root) => at(root, 'cac:PaymentMeans/cac:PaymentMandate').length,
  ),
  {
    id: 'UBL-CR-666',
    at: ROOT,
    about: 'cac:AdditionalDocumentReference/cac:Attachment',
    holds: (_, document) =>
      !document.all('cac:AdditionalDocumentReference').some((it) => isObject(it) && exists(it, 'cac:Attachment')),
    say: FORBIDDEN_HERE,
  },
  {
    id: 'UBL-CR-673',
    at: ROOT,
    about: 'cac:AdditionalDocumentReference/cbc:DocumentDescription',
    holds: (_, document) =>
      !document
        .all('cac:AdditionalDocumentReference')
        .some((it) => isObject(it) && exists(it, 'cbc:DocumentDescription')),
    say: FORBIDDEN_HERE,
  },
  attachment('UBL-DT-06', 'mimeCode', 'tip', 'type'),
  attachment('UBL-DT-07', 'filename', 'nume', 'name'),
];
