import type { UblElement } from '../tree.ts';
import type { Row } from './row.ts';
import { BUYER, LINE, ROOT, SELLER, under } from './row.ts';
import { missing, said, sentence, told } from './say.ts';
import { exists, filled } from './xpath.ts';

const is =
  (test: typeof exists, ...paths: readonly string[]) =>
  (node: UblElement) =>
    paths.some((path) => test(node, path));

const hasText = (id: string, at: string, about: string, ...others: readonly string[]): Row => ({
  id,
  at,
  about,
  holds: is(filled, about, ...others),
  say: missing(),
});

const isThere = (id: string, at: string, about: string, ...others: readonly string[]): Row => ({
  ...hasText(id, at, about),
  holds: is(exists, about, ...others),
});

const COUNTRY = 'cac:Country/cbc:IdentificationCode';
const UNIT_MISSING = told(
  [
    'Lipsește unitatea de măsură.',
    'Fiecare cantitate are unitatea ei, un cod UN/ECE (de exemplu H87 bucată, HUR oră).',
    'Alegeți unitatea de măsură a liniei.',
  ],
  [
    'The unit of measure is missing.',
    'Each quantity has its unit, a UN/ECE code (for example H87 piece, HUR hour).',
    'Choose the unit of the line.',
  ],
);

/** BR-01 … BR-57: what an invoice, its parties, its totals and its lines cannot do without. */
export const PRESENCE: readonly Row[] = [
  hasText('BR-01', ROOT, 'cbc:CustomizationID'),
  hasText('BR-02', ROOT, 'cbc:ID'),
  hasText('BR-03', ROOT, 'cbc:IssueDate'),
  hasText('BR-04', ROOT, 'cbc:InvoiceTypeCode', 'cbc:CreditNoteTypeCode'),
  hasText('BR-05', ROOT, 'cbc:DocumentCurrencyCode'),
  hasText('BR-06', ROOT, `${SELLER}/cac:PartyLegalEntity/cbc:RegistrationName`),
  hasText('BR-07', ROOT, `${BUYER}/cac:PartyLegalEntity/cbc:RegistrationName`),
  isThere('BR-08', ROOT, `${SELLER}/cac:PostalAddress`),
  hasText('BR-09', `${SELLER}/cac:PostalAddress`, COUNTRY),
  isThere('BR-10', ROOT, `${BUYER}/cac:PostalAddress`),
  hasText('BR-11', `${BUYER}/cac:PostalAddress`, COUNTRY),
  isThere('BR-12', 'cac:LegalMonetaryTotal', 'cbc:LineExtensionAmount'),
  isThere('BR-13', 'cac:LegalMonetaryTotal', 'cbc:TaxExclusiveAmount'),
  isThere('BR-14', 'cac:LegalMonetaryTotal', 'cbc:TaxInclusiveAmount'),
  isThere('BR-15', 'cac:LegalMonetaryTotal', 'cbc:PayableAmount'),
  {
    ...isThere('BR-16', ROOT, 'cac:InvoiceLine', 'cac:CreditNoteLine'),
    say: told(
      [
        'Factura nu are nicio linie.',
        'O factură electronică are cel puțin o linie.',
        'Adăugați produsul sau serviciul facturat.',
      ],
      [
        'The invoice has no line.',
        'An electronic invoice has at least one line.',
        'Add the goods or the service invoiced.',
      ],
    ),
  },
  hasText('BR-18', 'cac:TaxRepresentativeParty', 'cac:PartyName/cbc:Name'),
  isThere('BR-19', 'cac:TaxRepresentativeParty', 'cac:PostalAddress'),
  hasText('BR-20', 'cac:TaxRepresentativeParty/cac:PostalAddress', COUNTRY),
  hasText('BR-21', LINE, 'cbc:ID'),
  isThere('BR-22', LINE, 'cbc:InvoicedQuantity', 'cbc:CreditedQuantity'),
  {
    id: 'BR-23',
    at: LINE,
    about: 'cbc:InvoicedQuantity/@unitCode',
    holds: (line) =>
      line.children.some(
        (it) =>
          (it.name === 'cbc:InvoicedQuantity' || it.name === 'cbc:CreditedQuantity') && it.attributes.has('unitCode'),
      ),
    say: UNIT_MISSING,
  },
  isThere('BR-24', LINE, 'cbc:LineExtensionAmount'),
  hasText('BR-25', LINE, 'cac:Item/cbc:Name'),
  isThere('BR-26', LINE, 'cac:Price/cbc:PriceAmount'),
  isThere('BR-45', 'cac:TaxTotal/cac:TaxSubtotal', 'cbc:TaxableAmount'),
  isThere('BR-46', 'cac:TaxTotal/cac:TaxSubtotal', 'cbc:TaxAmount'),
  isThere('BR-49', 'cac:PaymentMeans', 'cbc:PaymentMeansCode'),
  {
    ...hasText('BR-50', 'cac:PaymentMeans/cac:PayeeFinancialAccount', 'cbc:ID'),
    when: ({ parent }) =>
      parent !== undefined &&
      parent.children.some((it) => it.name === 'cbc:PaymentMeansCode' && (it.text === '30' || it.text === '58')),
  },
  hasText('BR-52', 'cac:AdditionalDocumentReference', 'cbc:ID'),
  {
    id: 'BR-54',
    at: 'cac:AdditionalItemProperty',
    holds: (node) => exists(node, 'cbc:Name') && exists(node, 'cbc:Value'),
    say: told(
      [
        'O caracteristică a produsului nu are nume sau valoare.',
        'Fiecare caracteristică are un nume și o valoare.',
        'Completați-le pe amândouă sau ștergeți caracteristica.',
      ],
      [
        'An item attribute has no name or no value.',
        'Each attribute has a name and a value.',
        'Fill in both or delete the attribute.',
      ],
    ),
  },
  isThere('BR-55', 'cac:BillingReference', 'cac:InvoiceDocumentReference/cbc:ID'),
  isThere('BR-57', 'cac:Delivery/cac:DeliveryLocation/cac:Address', COUNTRY),
  {
    ...isThere('BR-CO-18', ROOT, 'cac:TaxTotal/cac:TaxSubtotal'),
    say: told(
      [
        'Lipsește defalcarea TVA pe cote.',
        'Factura arată baza și TVA pentru fiecare cotă, chiar dacă TVA este zero.',
        'Recalculați totalurile facturii.',
      ],
      [
        'The VAT breakdown is missing.',
        'The invoice shows base and VAT for each rate, even when the VAT is zero.',
        'Calculate the totals of the invoice again.',
      ],
    ),
  },
];

/** BR-62 … BR-65: identifiers that mean nothing without their scheme. */
export const SCHEMES: readonly Row[] = (
  [
    ['BR-62', `${SELLER}/cbc:EndpointID`, 'schemeID'],
    ['BR-63', `${BUYER}/cbc:EndpointID`, 'schemeID'],
    ['BR-64', under(LINE, 'cac:Item/cac:StandardItemIdentification/cbc:ID'), 'schemeID'],
    ['BR-65', under(LINE, 'cac:Item/cac:CommodityClassification/cbc:ItemClassificationCode'), 'listID'],
  ] as const
).map(([id, at, attribute]) => ({
  id,
  at,
  holds: (node) => node.attributes.has(attribute),
  say: ({ ro, en }) =>
    said(
      [
        `${sentence(ro)} nu spune din ce listă este.`,
        'Fără numele listei, codul nu poate fi citit de cumpărător.',
        `Adăugați atributul ${attribute}.`,
      ],
      [
        `The ${en} does not say which list it is of.`,
        'Without the name of the list the buyer cannot read the code.',
        `Add the attribute ${attribute}.`,
      ],
    ),
}));
