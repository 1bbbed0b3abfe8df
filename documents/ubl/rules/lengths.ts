import type { Row } from './row.ts';
import { BUYER, LINE, ROOT, SELLER, under } from './row.ts';
import { counted, said, sentence, tooLong } from './say.ts';
import { at, CannotEvaluate, isCharge, lengthOf, normalized, text, valueOf } from './xpath.ts';

const REPRESENTATIVE = 'cac:TaxRepresentativeParty';
const DELIVERY = 'cac:Delivery/cac:DeliveryLocation/cac:Address';
const LEGAL = 'cac:PartyLegalEntity';

/** Limits of the document's own fields: number in BR-RO-L, characters, path from the root. */
const OF_DOCUMENT = [
  ['155', 200, 'cbc:ID'],
  ['1001', 100, 'cbc:AccountingCost'],
  ['0302', 200, 'cac:ContractDocumentReference/cbc:ID'],
  ['0303', 200, 'cac:OrderReference/cbc:ID'],
  ['0304', 200, 'cac:OrderReference/cbc:SalesOrderID'],
  ['0305', 200, 'cac:ReceiptDocumentReference/cbc:ID'],
  ['0306', 200, 'cac:DespatchDocumentReference/cbc:ID'],
  ['0307', 200, 'cac:OriginatorDocumentReference/cbc:ID'],
  ['151', 150, `${SELLER}/cac:PostalAddress/cbc:StreetName`],
  ['152', 150, `${BUYER}/cac:PostalAddress/cbc:StreetName`],
  ['153', 150, `${REPRESENTATIVE}/cac:PostalAddress/cbc:StreetName`],
  ['154', 150, `${DELIVERY}/cbc:StreetName`],
  ['1002', 100, `${SELLER}/cac:PostalAddress/cbc:AdditionalStreetName`],
  ['1007', 100, `${BUYER}/cac:PostalAddress/cbc:AdditionalStreetName`],
  ['1012', 100, `${REPRESENTATIVE}/cac:PostalAddress/cbc:AdditionalStreetName`],
  ['1014', 100, `${DELIVERY}/cbc:AdditionalStreetName`],
  ['1003', 100, `${SELLER}/cac:PostalAddress/cac:AddressLine/cbc:Line`],
  ['1008', 100, `${BUYER}/cac:PostalAddress/cac:AddressLine/cbc:Line`],
  ['1013', 100, `${REPRESENTATIVE}/cac:PostalAddress/cac:AddressLine/cbc:Line`],
  ['1015', 100, `${DELIVERY}/cac:AddressLine/cbc:Line`],
  ['0501', 50, `${SELLER}/cac:PostalAddress/cbc:CityName`],
  ['0502', 50, `${BUYER}/cac:PostalAddress/cbc:CityName`],
  ['0503', 50, `${REPRESENTATIVE}/cac:PostalAddress/cbc:CityName`],
  ['0504', 50, `${DELIVERY}/cbc:CityName`],
  ['0201', 20, `${SELLER}/cac:PostalAddress/cbc:PostalZone`],
  ['0202', 20, `${BUYER}/cac:PostalAddress/cbc:PostalZone`],
  ['0203', 20, `${REPRESENTATIVE}/cac:PostalAddress/cbc:PostalZone`],
  ['0204', 20, `${DELIVERY}/cbc:PostalZone`],
  ['1004', 100, `${SELLER}/cac:Contact/cbc:Name`],
  ['1005', 100, `${SELLER}/cac:Contact/cbc:Telephone`],
  ['1006', 100, `${SELLER}/cac:Contact/cbc:ElectronicMail`],
  ['1009', 100, `${BUYER}/cac:Contact/cbc:Name`],
  ['1010', 100, `${BUYER}/cac:Contact/cbc:Telephone`],
  ['1011', 100, `${BUYER}/cac:Contact/cbc:ElectronicMail`],
  ['201', 200, `${SELLER}/${LEGAL}/cbc:RegistrationName`],
  ['202', 200, `${SELLER}/cac:PartyName/cbc:Name`],
  ['203', 200, `${BUYER}/${LEGAL}/cbc:RegistrationName`],
  ['204', 200, `${BUYER}/cac:PartyName/cbc:Name`],
  ['205', 200, 'cac:PayeeParty/cac:PartyName/cbc:Name'],
  ['206', 200, `${REPRESENTATIVE}/cac:PartyName/cbc:Name`],
  ['207', 200, 'cac:Delivery/cac:DeliveryParty/cac:PartyName/cbc:Name'],
  ['301', 300, 'cac:PaymentTerms/cbc:Note'],
  ['1000', 1000, `${SELLER}/${LEGAL}/cbc:CompanyLegalForm`],
] as const;

const ATTACHED = 'cac:AdditionalDocumentReference';
const PROPERTY = 'cac:Item/cac:AdditionalItemProperty';

/** Limits of what repeats: number, characters, where, path from there. */
const OF_PARTS = [
  ['208', 200, 'cac:PaymentMeans', 'cac:PayeeFinancialAccount/cbc:Name'],
  ['209', 200, 'cac:PaymentMeans', 'cac:CardAccount/cbc:HolderName'],
  ['140', 140, 'cac:PaymentMeans', 'cbc:PaymentID'],
  ['1024', 100, LINE, 'cac:Item/cbc:Name'],
  ['212', 200, LINE, 'cac:Item/cbc:Description'],
  ['1021', 100, LINE, 'cbc:AccountingCost'],
  ['303', 300, LINE, 'cbc:Note'],
  ['0505', 50, PROPERTY, 'cbc:Name'],
  ['1025', 100, PROPERTY, 'cbc:Value'],
  ['0308', 200, ATTACHED, 'cbc:ID'],
  ['1020', 100, ATTACHED, 'cbc:DocumentDescription'],
  ['210', 200, ATTACHED, 'cac:Attachment/cac:ExternalReference/cbc:URI'],
  ['156', 200, 'cac:BillingReference', 'cac:InvoiceDocumentReference/cbc:ID'],
] as const;

/** Limits that hold for allowances only, or for charges only. The first two read the code, not the words. */
const OF_ALLOWANCES = [
  ['1017', '/ubl:Invoice/cac:AllowanceCharge', 'cbc:AllowanceChargeReasonCode', false],
  ['1018', '/ubl:Invoice/cac:AllowanceCharge', 'cbc:AllowanceChargeReasonCode', true],
  ['1022', under(LINE, 'cac:AllowanceCharge'), 'cbc:AllowanceChargeReason', false],
  ['1023', under(LINE, 'cac:AllowanceCharge'), 'cbc:AllowanceChargeReason', true],
] as const;

const NAME_TOO_LONG = [
  'Scurtați denumirea și mutați restul în descriere (200 de caractere).',
  'Shorten the name and move the rest into the description (200 characters).',
] as const;

const limit = (number: string, max: number, where: string, about: string): Row => ({
  id: `BR-RO-L${number}`,
  at: where,
  about,
  holds: (node) => lengthOf(text(node, about)) <= max,
  say: number === '1024' ? tooLong(max, ...NAME_TOO_LONG) : tooLong(max),
});

const attributeLimit = (number: string, max: number, where: string, path: string, key: string): Row => ({
  id: `BR-RO-L${number}`,
  at: where,
  about: `${path}/@${key}`,
  holds: (node) => {
    const [first, second] = at(node, path).filter((it) => it.attributes.has(key));
    if (second) throw new CannotEvaluate('twice', second);
    return lengthOf(normalized(first?.attributes.get(key) ?? '')) <= max;
  },
  say: tooLong(max),
});

const many = (id: string, where: string, about: string, max: number): Row => ({
  id,
  at: where,
  about,
  holds: (node) => node.children.filter((it) => it.name === about).length <= max,
  say: ({ ro, en }) =>
    said(
      [
        `${sentence(ro)} apare de mai mult de ${counted(max, 'ori')}.`,
        `RO_CIUS admite cel mult ${max}.`,
        'Ștergeți ce este de prisos sau uniți textele.',
      ],
      [
        `The ${en} stands more than ${max} times.`,
        `RO_CIUS allows ${max} at most.`,
        'Delete what is superfluous or join the texts.',
      ],
    ),
});

/** BR-RO-L and BR-RO-A: how long texts may be, and how many of them. */
export const LENGTHS: readonly Row[] = [
  ...OF_DOCUMENT.map(([number, max, about]) => limit(number, max, ROOT, about)),
  ...OF_PARTS.map(([number, max, where, about]) => limit(number, max, where, about)),
  ...OF_ALLOWANCES.map(([number, where, about, charge]) => ({
    ...limit(number, 100, where, about),
    when: (node: Parameters<typeof isCharge>[0]) => isCharge(node, charge),
  })),
  attributeLimit('1016', 100, 'cac:PaymentMeans', 'cbc:PaymentMeansCode', 'name'),
  attributeLimit('211', 200, ATTACHED, 'cac:Attachment/cbc:EmbeddedDocumentBinaryObject', 'filename'),
  { id: 'BR-RO-L302', at: 'cbc:Note', holds: (node) => lengthOf(normalized(valueOf(node))) <= 300, say: tooLong(300) },
  many('BR-RO-A020', ROOT, 'cbc:Note', 20),
  many('BR-RO-A500', 'cac:BillingReference', 'cac:InvoiceDocumentReference', 500),
];
