import type { UblElement } from '../tree.ts';
import type { Row } from './row.ts';
import { LINE, ROOT, under } from './row.ts';
import { tooFine } from './say.ts';
import { isCharge, lengthOf, one, valueOf } from './xpath.ts';

const atMostTwo = (text: string): boolean => {
  const point = text.indexOf('.');
  return point < 0 || lengthOf(text.slice(point + 1)) <= 2;
};

const fine = (id: string, at: string, name: string, when?: Row['when']): Row => ({
  id,
  at,
  about: `cbc:${name}`,
  ...(when ? { when } : {}),
  holds: (node) => atMostTwo(one(node, `cbc:${name}`) ?? ''),
  say: tooFine,
});

const is = (charge: boolean) => (node: UblElement) => isCharge(node, charge);

const TOTAL = 'cac:LegalMonetaryTotal';
const GROUP = 'cac:TaxTotal/cac:TaxSubtotal';
const DOCUMENT = under(ROOT, 'cac:AllowanceCharge');
// The Romanian rows name a credit note that cannot exist, so they look at invoices alone.
const INVOICE_ONLY = '/ubl:Invoice/cac:AllowanceCharge';
const OF_LINE = under(LINE, 'cac:AllowanceCharge');

/** Each sum once for EN 16931 and once more for RO_CIUS: number in BR-DEC, number in BR-DEC-RO, element. */
const TOTALS = [
  ['09', '09', 'LineExtensionAmount'],
  ['10', '10', 'AllowanceTotalAmount'],
  ['11', '11', 'ChargeTotalAmount'],
  ['12', '12', 'TaxExclusiveAmount'],
  ['14', '14', 'TaxInclusiveAmount'],
  ['16', '16', 'PrepaidAmount'],
  ['17', '17', 'PayableRoundingAmount'],
  ['18', '18', 'PayableAmount'],
] as const;

const ALLOWANCES = [
  ['01', DOCUMENT, INVOICE_ONLY, false, 'Amount'],
  ['02', DOCUMENT, INVOICE_ONLY, false, 'BaseAmount'],
  ['05', DOCUMENT, INVOICE_ONLY, true, 'Amount'],
  ['06', DOCUMENT, INVOICE_ONLY, true, 'BaseAmount'],
  ['24', OF_LINE, OF_LINE, false, 'Amount'],
  ['25', OF_LINE, OF_LINE, false, 'BaseAmount'],
  ['27', OF_LINE, OF_LINE, true, 'Amount'],
  ['28', OF_LINE, OF_LINE, true, 'BaseAmount'],
] as const;

/** BR-DEC and BR-DEC-RO: sums of money have two decimals; unit prices may have more. */
export const DECIMALS: readonly Row[] = [
  ...TOTALS.flatMap(([european, romanian, name]) => [
    fine(`BR-DEC-${european}`, TOTAL, name),
    fine(`BR-DEC-RO-${romanian}`, TOTAL, name),
  ]),
  ...ALLOWANCES.flatMap(([number, european, romanian, charge, name]) => [
    fine(`BR-DEC-${number}`, european, name, is(charge)),
    fine(`BR-DEC-RO-${number}`, romanian, name, is(charge)),
  ]),
  fine('BR-DEC-19', GROUP, 'TaxableAmount'),
  fine('BR-DEC-20', GROUP, 'TaxAmount'),
  fine('BR-DEC-RO-1009', GROUP, 'TaxableAmount'),
  fine('BR-DEC-RO-1010', GROUP, 'TaxAmount'),
  fine('BR-DEC-23', LINE, 'LineExtensionAmount'),
  {
    id: 'UBL-DT-01',
    at: '*',
    when: (node) => node.name.endsWith('Amount') && !node.name.endsWith('PriceAmount') && !isOfPrice(node),
    holds: (node) => atMostTwo(valueOf(node)),
    say: tooFine,
  },
];

function isOfPrice(node: UblElement): boolean {
  for (let it = node.parent; it; it = it.parent)
    if (it.name === 'cac:AllowanceCharge' && it.parent?.name === 'cac:Price') return true;
  return false;
}
