import type { UblElement } from '../tree.ts';
import { COUNTRIES } from './codes/countries.ts';
import { dateOf } from './dates.ts';
import { doubleOf } from './number.ts';
import type { Row } from './row.ts';
import { LINE, ROOT, SELLER, under } from './row.ts';
import { missing, quoted, quotedEn, said, sentence, told } from './say.ts';
import { at, exists, isCharge, isVat, isVatOnce, one, only, text, valueOf } from './xpath.ts';

// BR-CO-09 looks for the first two letters anywhere in this text, as the official rule does; Greece may be EL.
const PREFIXES = ` ${[...COUNTRIES, 'EL'].join(' ')} `;

const endsBeforeStart = (node: UblElement): boolean => {
  if (!exists(node, 'cbc:StartDate') || !exists(node, 'cbc:EndDate')) return false;
  const [end, start] = [only(node, 'cbc:EndDate'), only(node, 'cbc:StartDate')];
  return start !== undefined && end !== undefined && dateOf(end) < dateOf(start);
};

const ACCOUNT_CODES = ['30', '58'];

const periodInOrder = (id: string, where: string, when: Row['when']): Row => ({
  id,
  at: where,
  about: 'cbc:EndDate',
  ...(when ? { when } : {}),
  holds: (node) => !endsBeforeStart(node),
  say: told(
    [
      'Perioada se încheie înainte de a începe.',
      'Sfârșitul perioadei este cel devreme ziua în care ea începe.',
      'Corectați una dintre date.',
    ],
    [
      'The period ends before it starts.',
      'The end of a period is its first day at the earliest.',
      'Correct one of the dates.',
    ],
  ),
});

const ofTheDocument = (node: UblElement): boolean => !/Line$/.test(node.parent?.name ?? '');

const REASON = missing(
  'Cumpărătorul și ANAF cer motivul oricărei reduceri sau taxe; fără el, ANAF respinge factura.',
  'Buyer and ANAF ask for the reason of every allowance or charge; without it ANAF refuses the invoice.',
);

const reason = (id: string, where: string, charge: boolean): Row => ({
  id,
  at: where,
  about: 'cbc:AllowanceChargeReason',
  when: (node) => isCharge(node, charge),
  holds: (node) => exists(node, 'cbc:AllowanceChargeReason') || exists(node, 'cbc:AllowanceChargeReasonCode'),
  say: REASON,
});

const amount = (id: string, where: string, charge: boolean): Row => ({
  ...reason(id, where, charge),
  about: 'cbc:Amount',
  holds: (node) => exists(node, 'cbc:Amount'),
  say: missing(),
});

const category = (id: string, charge: boolean): Row => ({
  ...reason(id, OF_DOCUMENT, charge),
  about: 'cac:TaxCategory',
  holds: (node) => at(node, 'cac:TaxCategory').some((it) => isVat(it) && exists(it, 'cbc:ID')),
  say: missing(),
});

const OF_DOCUMENT = under(ROOT, 'cac:AllowanceCharge');
const OF_LINE = under(LINE, 'cac:AllowanceCharge');

/** BR-31 … 44 and BR-CO-21 … 24: an allowance or charge has an amount, a reason and, for the document, a VAT category. */
const ALLOWANCES: readonly Row[] = [
  amount('BR-31', OF_DOCUMENT, false),
  category('BR-32', false),
  reason('BR-33', OF_DOCUMENT, false),
  reason('BR-CO-21', OF_DOCUMENT, false),
  amount('BR-36', OF_DOCUMENT, true),
  category('BR-37', true),
  reason('BR-38', OF_DOCUMENT, true),
  reason('BR-CO-22', OF_DOCUMENT, true),
  amount('BR-41', OF_LINE, false),
  reason('BR-42', OF_LINE, false),
  reason('BR-CO-23', OF_LINE, false),
  amount('BR-43', OF_LINE, true),
  reason('BR-44', OF_LINE, true),
  reason('BR-CO-24', OF_LINE, true),
];

const PERIOD_EMPTY = told(
  [
    'Perioada nu are nici început, nici sfârșit.',
    'O perioadă are cel puțin una dintre cele două date.',
    'Completați o dată sau ștergeți perioada.',
  ],
  [
    'The period has neither start nor end.',
    'A period has at least one of the two dates.',
    'Fill in a date or delete the period.',
  ],
);

/** What depends on something else in the invoice. */
export const CONDITIONS: readonly Row[] = [
  ...ALLOWANCES,
  periodInOrder('BR-29', 'cac:InvoicePeriod', ofTheDocument),
  periodInOrder('BR-30', under(LINE, 'cac:InvoicePeriod'), undefined),
  {
    id: 'BR-CO-19',
    at: 'cac:InvoicePeriod',
    when: ofTheDocument,
    holds: (node) => ['cbc:StartDate', 'cbc:EndDate', 'cbc:DescriptionCode'].some((name) => exists(node, name)),
    say: PERIOD_EMPTY,
  },
  {
    id: 'BR-CO-20',
    at: under(LINE, 'cac:InvoicePeriod'),
    holds: (node) => exists(node, 'cbc:StartDate') || exists(node, 'cbc:EndDate'),
    say: PERIOD_EMPTY,
  },
  {
    id: 'BR-27',
    at: 'cbc:PriceAmount',
    holds: (node) => doubleOf(node) >= 0,
    say: told(
      [
        'Prețul unitar este negativ.',
        'Regulile nu admit prețuri negative.',
        'La storno sau la o reducere scrieți cantitatea cu minus și prețul cu plus.',
      ],
      [
        'The unit price is negative.',
        'The rules allow no negative price.',
        'For a storno or a discount write the quantity with minus and the price with plus.',
      ],
    ),
  },
  {
    id: 'BR-28',
    at: LINE,
    about: 'cac:Price/cac:AllowanceCharge/cbc:BaseAmount',
    holds: (line) => {
      const bases = at(line, 'cac:Price/cac:AllowanceCharge/cbc:BaseAmount');
      return bases.length === 0 || bases.some((it) => doubleOf(it) >= 0);
    },
    say: told(
      ['Prețul fără reducere este negativ.', 'Regulile nu admit prețuri negative.', 'Scrieți prețul cu plus.'],
      ['The price before discount is negative.', 'The rules allow no negative price.', 'Write the price with plus.'],
    ),
  },
  {
    id: 'BR-47',
    at: 'cac:TaxTotal/cac:TaxSubtotal',
    about: 'cac:TaxCategory/cbc:ID',
    holds: (node) => at(node, 'cac:TaxCategory').some((it) => isVat(it) && exists(it, 'cbc:ID')),
    say: missing(),
  },
  {
    id: 'BR-48',
    at: 'cac:TaxTotal/cac:TaxSubtotal',
    about: 'cac:TaxCategory/cbc:Percent',
    holds: (node) =>
      at(node, 'cac:TaxCategory').some((it) => isVat(it) && (exists(it, 'cbc:Percent') || text(it, 'cbc:ID') === 'O')),
    say: missing(
      'Fiecare grup de TVA are cota lui, în afară de operațiunile din afara sferei TVA.',
      'Each VAT group has its rate, except for what is outside the scope of VAT.',
    ),
  },
  {
    id: 'BR-53',
    at: ROOT,
    about: 'cac:TaxTotal/cbc:TaxAmount',
    holds: (root, document) =>
      at(root, 'cbc:TaxCurrencyCode').every((currency) =>
        document
          .matching('cac:TaxTotal/cbc:TaxAmount')
          .some((it) => it.attributes.get('currencyID') === valueOf(currency)),
      ),
    say: told(
      [
        'Lipsește totalul TVA în moneda TVA.',
        'O factură în valută arată TVA și în lei.',
        'Completați cursul de schimb, apoi recalculați totalurile.',
      ],
      [
        'The VAT total in the VAT currency is missing.',
        'An invoice in a foreign currency shows its VAT in lei too.',
        'Fill in the exchange rate, then calculate the totals again.',
      ],
    ),
  },
  {
    id: 'BR-56',
    at: 'cac:TaxRepresentativeParty',
    about: 'cac:PartyTaxScheme/cbc:CompanyID',
    holds: (node) => at(node, 'cac:PartyTaxScheme').some((it) => isVatOnce(it) && exists(it, 'cbc:CompanyID')),
    say: missing(),
  },
  {
    id: 'BR-61',
    at: 'cac:PaymentMeans',
    about: 'cac:PayeeFinancialAccount/cbc:ID',
    holds: (node) =>
      !ACCOUNT_CODES.includes(text(node, 'cbc:PaymentMeansCode')) || exists(node, 'cac:PayeeFinancialAccount/cbc:ID'),
    say: told(
      [
        'Lipsește contul IBAN.',
        'La plata prin transfer bancar (codurile 30 și 58) contul beneficiarului este obligatoriu.',
        'Completați IBAN-ul sau alegeți alt mod de plată.',
      ],
      [
        'The bank account is missing.',
        "For a credit transfer (codes 30 and 58) the payee's account is mandatory.",
        'Fill in the IBAN or choose another means of payment.',
      ],
    ),
  },
  {
    id: 'BR-17',
    at: 'cac:PayeeParty',
    holds: (node) => exists(node, 'cac:PartyName/cbc:Name') && !sameAsSeller(node),
    say: told(
      [
        'Beneficiarul plății nu are denumire sau este chiar vânzătorul.',
        'Beneficiarul se scrie numai când este altul decât vânzătorul.',
        'Completați denumirea lui sau ștergeți-l.',
      ],
      [
        'The payee has no name or is the seller.',
        'A payee is written only when it is not the seller.',
        'Fill in its name or delete it.',
      ],
    ),
  },
  {
    id: 'BR-CO-03',
    at: ROOT,
    about: 'cbc:TaxPointDate',
    holds: (root) => !exists(root, 'cbc:TaxPointDate') || !exists(root, 'cac:InvoicePeriod/cbc:DescriptionCode'),
    say: told(
      [
        'Exigibilitatea TVA este spusă și prin dată, și prin cod.',
        'Data exigibilității și codul ei se exclud.',
        'Păstrați una dintre ele.',
      ],
      [
        'The VAT point is said both by a date and by a code.',
        'The date of the VAT point and its code exclude each other.',
        'Keep one of them.',
      ],
    ),
  },
  {
    id: 'BR-CO-04',
    at: LINE,
    about: 'cac:Item/cac:ClassifiedTaxCategory',
    holds: (line) => at(line, 'cac:Item/cac:ClassifiedTaxCategory').some((it) => isVatOnce(it) && exists(it, 'cbc:ID')),
    say: missing(
      'Fiecare linie are categoria ei de TVA; fără ea, ANAF respinge factura.',
      'Each line has its VAT category; without it ANAF refuses the invoice.',
    ),
  },
  {
    id: 'BR-CO-09',
    at: 'cac:PartyTaxScheme',
    about: 'cbc:CompanyID',
    when: isVat,
    holds: (node) => PREFIXES.includes([...(one(node, 'cbc:CompanyID') ?? '')].slice(0, 2).join('')),
    say: ({ ro, en, value }) =>
      said(
        [
          `${sentence(ro)} nu începe cu codul țării: ${quoted(value)}.`,
          'Un cod de TVA începe cu două litere, în România cu RO; cine nu este plătitor de TVA nu are un astfel de cod.',
          'Scrieți codul cu RO în față, sau, pentru un neplătitor, treceți-l la codul de identificare.',
        ],
        [
          `The ${en} does not start with the country code: ${quotedEn(value)}.`,
          'A VAT identifier starts with two letters, in Romania with RO; who is not registered for VAT has none.',
          'Write it with RO in front or, when not registered, put it into the registration number.',
        ],
      ),
  },
  {
    id: 'BR-CO-25',
    at: '/ubl:Invoice/cac:LegalMonetaryTotal/cbc:PayableAmount',
    holds: (node, document) => {
      const payable = doubleOf(node);
      const known = document.all('cbc:DueDate').length > 0 || document.matching('cac:PaymentTerms/cbc:Note').length > 0;
      return payable <= 0 || (payable > 0 && known);
    },
    term: 'BT-9',
    field: 'dueDate',
    say: told(
      [
        'Lipsește data scadenței.',
        'Când este ceva de plătit, factura spune până când: prin data scadenței sau prin termenul de plată.',
        'Completați scadența.',
      ],
      [
        'The due date is missing.',
        'When something is to be paid the invoice says until when: by the due date or by the payment terms.',
        'Fill in the due date.',
      ],
    ),
  },
  {
    id: 'BR-CO-26',
    at: 'cac:AccountingSupplierParty',
    about: 'cac:Party/cac:PartyLegalEntity/cbc:CompanyID',
    holds: (node) =>
      at(node, 'cac:Party/cac:PartyTaxScheme').some((it) => isVat(it) && exists(it, 'cbc:CompanyID')) ||
      exists(node, 'cac:Party/cac:PartyIdentification/cbc:ID') ||
      exists(node, 'cac:Party/cac:PartyLegalEntity/cbc:CompanyID'),
    say: missing(
      'Cumpărătorul trebuie să poată identifica vânzătorul după CUI, cod de TVA sau număr de înregistrare.',
      'The buyer must be able to identify the seller by CUI, VAT identifier or registration number.',
    ),
  },
];

function sameAsSeller(payee: UblElement): boolean {
  const seller = payee.parent ? at(payee.parent, SELLER) : [];
  const shared = (path: string): boolean => {
    const own = new Set(at(payee, path).map(valueOf));
    return seller.some((it) => at(it, path).some((other) => own.has(valueOf(other))));
  };
  return shared('cac:PartyName/cbc:Name') || shared('cac:PartyIdentification/cbc:ID');
}
