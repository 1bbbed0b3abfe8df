import { sayForbidden } from './forbidden-table.ts';
import type { Row } from './row.ts';
import { ROOT } from './row.ts';
import { said, told } from './say.ts';
import { at, exists, lengthOf, one, valueOf } from './xpath.ts';

/** What is forbidden wherever it stands: number in UBL-CR, pattern; with `@name` it is the attribute. */
const ANYWHERE = [
  ['652', 'cac:PartyTaxScheme/cbc:CompanyID/@schemeID'],
  ['660', 'cac:Country/cbc:IdentificationCode/@listID'],
  ['662', 'cbc:AllowanceChargeReasonCode/@listID'],
  ['663', '@unitCodeListID'],
  ['664', 'cac:FinancialInstitution'],
  ['667', 'cac:BuyersItemIdentification/cbc:ID/@schemeID'],
  ['668', 'cac:SellersItemIdentification/cbc:ID/@schemeID'],
  ['669', 'cac:Price/cac:AllowanceCharge/cbc:AllowanceChargeReasonCode'],
  ['670', 'cac:Price/cac:AllowanceCharge/cbc:AllowanceChargeReason'],
  ['671', 'cac:Price/cac:AllowanceCharge/cbc:MultiplierFactorNumeric'],
  ['674', 'cbc:PrimaryAccountNumber/@schemeID'],
  ['675', 'cac:CardAccount/cbc:NetworkID/@schemeID'],
  ['676', 'cac:PaymentMandate/cbc:ID/@schemeID'],
  ['677', 'cac:PaymentMandate/cac:PayerFinancialAccount/cbc:ID/@schemeID'],
  ['678', 'cac:TaxCategory/cbc:ID/@schemeID'],
  ['679', 'cac:ClassifiedTaxCategory/cbc:ID/@schemeID'],
  ['680', 'cac:PaymentMeans/cac:PayerFinancialAccount'],
] as const;

/** Attributes which no value of an invoice has: number in UBL-DT, name. */
const ATTRIBUTES = [
  ['08', 'schemeName'],
  ['09', 'schemeAgencyName'],
  ['10', 'schemeDataURI'],
  ['11', 'schemeURI'],
  ['12', 'format'],
  ['13', 'unitCodeListIdentifier'],
  ['14', 'unitCodeListAgencyIdentifier'],
  ['15', 'unitCodeListAgencyName'],
  ['16', 'listAgencyName'],
  ['17', 'listName'],
  ['19', 'languageID'],
  ['20', 'listURI'],
  ['21', 'listSchemeURI'],
  ['22', 'languageLocaleID'],
  ['23', 'uri'],
  ['24', 'currencyCodeListVersionID'],
  ['25', 'characterSetCode'],
  ['26', 'encodingCode'],
  ['27', 'schemeAgencyID'],
  ['28', 'listAgencyID'],
] as const;

const nowhere = (id: string, pattern: string): Row => ({
  id,
  severity: 'warning',
  at: pattern,
  ...(pattern.includes('@') ? { about: pattern.slice(pattern.indexOf('@')) } : {}),
  holds: () => false,
  say: sayForbidden(pattern),
});

const CARD_DIGITS = 10;

/** The warnings that are no row of the table of forbidden elements. */
export const WARNINGS: readonly Row[] = [
  ...ANYWHERE.map(([number, pattern]) => nowhere(`UBL-CR-${number}`, pattern)),
  ...ATTRIBUTES.map(([number, name]) => nowhere(`UBL-DT-${number}`, `@${name}`)),
  {
    ...nowhere('UBL-DT-18', '@name'),
    holds: (node) => node.name === 'cbc:PaymentMeansCode',
  },
  {
    ...nowhere('UBL-CR-665', 'cac:AdditionalDocumentReference/cbc:ID/@schemeID'),
    holds: ({ parent }) => {
      const types = parent ? at(parent, 'cbc:DocumentTypeCode') : [];
      return types.length > 0 && types.every((it) => valueOf(it) === '130');
    },
  },
  {
    id: 'UBL-CR-412',
    severity: 'warning',
    at: '/ubl:Invoice',
    about: 'cac:PaymentMeans/cbc:PaymentDueDate',
    holds: (root) => !exists(root, 'cac:PaymentMeans/cbc:PaymentDueDate'),
    say: told(
      [
        'Scadența stă la modul de plată.',
        'La o factură scadența se scrie în antet (DueDate); la modul de plată stă numai pe o notă de creditare.',
        'Mutați data în antetul facturii.',
      ],
      [
        'The due date stands in the means of payment.',
        'An invoice has its due date in the header (DueDate); only a credit note has it in the means of payment.',
        'Move the date to the header of the invoice.',
      ],
    ),
  },
  {
    id: 'UBL-CR-002',
    severity: 'warning',
    at: ROOT,
    about: 'cbc:UBLVersionID',
    holds: (root) => {
      const versions = at(root, 'cbc:UBLVersionID');
      return versions.length === 0 || versions.some((it) => valueOf(it) === '2.1');
    },
    say: told(
      ['Versiunea UBL nu este 2.1.', 'Factura europeană se scrie în UBL 2.1.', 'Scrieți 2.1 sau ștergeți elementul.'],
      [
        'The UBL version is not 2.1.',
        'The European invoice is written in UBL 2.1.',
        'Write 2.1 or delete the element.',
      ],
    ),
  },
  {
    id: 'BR-51',
    severity: 'warning',
    at: 'cac:PaymentMeans/cac:CardAccount',
    about: 'cbc:PrimaryAccountNumberID',
    holds: (node) => lengthOf(one(node, 'cbc:PrimaryAccountNumberID') ?? '') <= CARD_DIGITS,
    say: () =>
      said(
        [
          'Numărul cardului este scris prea pe larg.',
          'Din numărul unui card se arată cel mult primele 6 și ultimele 4 cifre.',
          'Păstrați numai ultimele cifre ale cardului.',
        ],
        [
          'Too much of the card number is shown.',
          'Of a card number at most the first 6 and the last 4 digits are shown.',
          'Keep only the last digits of the card.',
        ],
      ),
  },
];
