import { abs, sum } from '#domain/kernel/pure/decimal.ts';
import type { UblElement } from '../tree.ts';
import type { Document } from './document.ts';
import type { Decimal } from './number.ts';
import { cents, decimalAt, decimalOf, decimals, roundTo, shareOf, UNIT } from './number.ts';
import type { Row } from './row.ts';
import { ROOT } from './row.ts';
import { wrongSum } from './say.ts';
import { at, CannotEvaluate, exists, isCharge, isVat, valueOf } from './xpath.ts';

const TOTAL = 'cac:LegalMonetaryTotal';

/** XPath's comparison of two values, either of which may be absent: then it is false. */
const same = (a: Decimal | undefined, b: Decimal | undefined): boolean => a !== undefined && a === b;

const plus = (a: Decimal | undefined, b: Decimal | undefined): Decimal | undefined =>
  a === undefined || b === undefined ? undefined : a + b;

const minus = (a: Decimal | undefined, b: Decimal | undefined): Decimal | undefined =>
  plus(a, b === undefined ? undefined : -b);

const inCents = (value: Decimal | undefined): Decimal | undefined => (value === undefined ? undefined : cents(value));

const totalOf = (
  id: string,
  name: string,
  formula: readonly [ro: string, en: string],
  holds: (total: UblElement, document: Document) => boolean,
): Row => ({
  id,
  at: TOTAL,
  about: `cbc:${name}`,
  holds,
  say: wrongSum(...formula),
});

const allowancesMatch = (name: string, charge: boolean) => (total: UblElement) => {
  const rows = total.parent ? at(total.parent, 'cac:AllowanceCharge').filter((it) => isCharge(it, charge)) : [];
  const expected = cents(sum(rows.flatMap((it) => decimalAt(it, 'cbc:Amount') ?? [])));
  return same(decimalAt(total, name), expected) || (!exists(total, name) && rows.length === 0);
};

function netMatches(total: UblElement): boolean {
  const part = (name: string) => decimalAt(total, `cbc:${name}`);
  const [net, lines] = [part('TaxExclusiveAmount'), part('LineExtensionAmount')];
  const [charges, allowances] = [part('ChargeTotalAmount'), part('AllowanceTotalAmount')];
  if (charges === undefined && allowances === undefined) return same(net, lines);
  return same(net, inCents(minus(plus(lines, charges ?? 0n), allowances ?? 0n)));
}

function payableMatches(total: UblElement): boolean {
  const part = (name: string) => decimalAt(total, `cbc:${name}`);
  const [payable, gross] = [part('PayableAmount'), part('TaxInclusiveAmount')];
  const [prepaid, rounding] = [part('PrepaidAmount'), part('PayableRoundingAmount')];
  const due = prepaid === undefined ? gross : inCents(minus(gross, prepaid));
  return same(rounding === undefined ? payable : inCents(minus(payable, rounding)), due);
}

function grossMatches(root: UblElement): boolean {
  return at(root, 'cbc:DocumentCurrencyCode').every((currency) => {
    const taxes = at(root, 'cac:TaxTotal').flatMap((it) => {
      const own = at(it, 'cbc:TaxAmount').filter((tax) => tax.attributes.get('currencyID') === valueOf(currency));
      const [, second] = own;
      if (second) throw new CannotEvaluate('twice', second);
      return own.map(decimalOf);
    });
    if (taxes.length !== 1) return false;
    const net = decimalAt(root, `${TOTAL}/cbc:TaxExclusiveAmount`);
    const gross = inCents(plus(net, taxes[0]));
    return decimals(root, `${TOTAL}/cbc:TaxInclusiveAmount`).some((it) => same(it, gross));
  });
}

/** True when a tax differs from base × rate by less than one unit of money. */
export function isAboutShare(tax: Decimal | undefined, base: Decimal | undefined, rate: Decimal): boolean {
  if (tax === undefined || base === undefined) return false;
  const expected = shareOf(abs(base), rate);
  return abs(tax) - UNIT < expected && abs(tax) + UNIT > expected;
}

function groupTaxMatches(group: UblElement): boolean {
  const tax = decimalAt(group, 'cbc:TaxAmount');
  const [rated, second] = at(group, 'cac:TaxCategory').filter((it) => isVat(it) && exists(it, 'cbc:Percent'));
  if (second) throw new CannotEvaluate('twice', second);
  const rate = rated && decimalAt(rated, 'cbc:Percent');
  if (rate === undefined || roundTo(rate, UNIT) === 0n) return tax !== undefined && roundTo(tax, UNIT) === 0n;
  return isAboutShare(tax, decimalAt(group, 'cbc:TaxableAmount'), rate);
}

/** BR-CO-10 … 17: the totals are the sums of their parts, to the cent. */
export const SUMS: readonly Row[] = [
  totalOf('BR-CO-10', 'LineExtensionAmount', ['suma valorilor liniilor', 'the sum of the lines'], (total, document) => {
    const lines = document.matching('cac:InvoiceLine|cac:CreditNoteLine');
    return same(
      decimalAt(total, 'cbc:LineExtensionAmount'),
      cents(sum(lines.flatMap((it) => decimalAt(it, 'cbc:LineExtensionAmount') ?? []))),
    );
  }),
  totalOf(
    'BR-CO-11',
    'AllowanceTotalAmount',
    ['suma reducerilor', 'the sum of the allowances'],
    allowancesMatch('cbc:AllowanceTotalAmount', false),
  ),
  totalOf(
    'BR-CO-12',
    'ChargeTotalAmount',
    ['suma taxelor suplimentare', 'the sum of the charges'],
    allowancesMatch('cbc:ChargeTotalAmount', true),
  ),
  totalOf(
    'BR-CO-13',
    'TaxExclusiveAmount',
    ['suma liniilor minus reduceri plus taxe suplimentare', 'the lines minus allowances plus charges'],
    netMatches,
  ),
  {
    id: 'BR-CO-14',
    at: '/ubl:Invoice/cac:TaxTotal|/cn:CreditNote/cac:TaxTotal',
    about: 'cbc:TaxAmount',
    holds: (node) => {
      const groups = at(node, 'cac:TaxSubtotal');
      const total = decimalAt(node, 'cbc:TaxAmount');
      return (
        groups.length === 0 || same(total, cents(sum(groups.flatMap((it) => decimalAt(it, 'cbc:TaxAmount') ?? []))))
      );
    },
    say: wrongSum('suma TVA pe cote', 'the sum of the VAT by rates'),
  },
  {
    id: 'BR-CO-15',
    at: ROOT,
    about: `${TOTAL}/cbc:TaxInclusiveAmount`,
    holds: grossMatches,
    say: wrongSum(
      'totalul fără TVA plus totalul TVA în moneda facturii',
      'the total without VAT plus the VAT total in the invoice currency',
    ),
  },
  totalOf(
    'BR-CO-16',
    'PayableAmount',
    ['totalul cu TVA minus avans plus rotunjire', 'the total with VAT minus prepayment plus rounding'],
    payableMatches,
  ),
  {
    id: 'BR-CO-17',
    at: 'cac:TaxTotal/cac:TaxSubtotal',
    about: 'cbc:TaxAmount',
    holds: groupTaxMatches,
    say: wrongSum('baza de impozitare înmulțită cu cota', 'the taxable amount times the rate'),
  },
];
