import type { UblElement } from '../tree.ts';
import type { Document } from './document.ts';
import { decimalAt, doubleOf } from './number.ts';
import type { Row } from './row.ts';
import { LINE, ROOT, under } from './row.ts';
import { isAboutShare } from './sums.ts';
import { baseIsExact, baseIsNear, hasReason } from './vat-base.ts';
import { CATEGORIES, type Category } from './vat-categories.ts';
import { categorySentences } from './vat-category-say.ts';
import { categoryOf, codes, identities, uses } from './vat-uses.ts';
import { at, exists, isCharge, isVat, one } from './xpath.ts';

function brokenDownOnce(it: Category, document: Document): boolean {
  if (it.rate === 'zero' || it.rate === 'absent') {
    const { anywhere, groups } = codes(document, it.code);
    return anywhere === 0 || groups === 1;
  }
  const used = uses(document, it.code);
  const ofAnyTax = it.code === 'S';
  const [lines, groups] = ofAnyTax ? [used.linesOfAnyTax, used.groupsOfAnyTax] : [used.lines, used.groups];
  const inAllowances = ofAnyTax ? used.allowancesOfAnyTax : used.allowancesOfAnyTax.filter(isVat);
  const present = lines.length + inAllowances.length > 0;
  return present ? (it.code === 'L' ? used.groupsOfAnyTax : groups).length > 0 : groups.length === 0;
}

function rateFits({ rate }: Category, node: UblElement): boolean {
  if (rate === 'absent') return !exists(node, 'cbc:Percent');
  if (rate === 'zero') return decimalAt(node, 'cbc:Percent') === 0n;
  return at(node, 'cbc:Percent').some((it) => (rate === 'positive' ? doubleOf(it) > 0 : doubleOf(it) >= 0));
}

const taxFits = ({ rate }: Category, node: UblElement): boolean => {
  const group = node.parent ?? node;
  const tax = decimalAt(group, 'cbc:TaxAmount');
  if (rate === 'zero' || rate === 'absent') return tax === 0n;
  const percent = decimalAt(node, 'cbc:Percent');
  return percent !== undefined && isAboutShare(tax, decimalAt(group, 'cbc:TaxableAmount'), percent);
};

/** The ten rules that repeat for each category: BR-S-01 … 10, BR-Z-01 … 10 and so on. */
function categoryRows(it: Category): readonly Row[] {
  const id = (number: number) => `BR-${it.family}-${String(number).padStart(2, '0')}`;
  const isMine = (node: UblElement) => categoryOf(node) === it.code && isVat(node);
  const group = { at: '/*/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory', when: isMine } as const;
  const say = categorySentences(it);
  const near = it.rate === 'positive' || it.rate === 'anyRate';
  const ids = (number: number, charge: boolean | undefined): Row => ({
    id: id(number),
    at: ROOT,
    about:
      charge === undefined
        ? 'cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme'
        : 'cac:AllowanceCharge/cac:TaxCategory',
    holds: (_, document) =>
      !isUsed(it, document, charge) || (canBe(it, document, charge) && it.identified(identities(document))),
    say: say.identity,
  });
  const rate = (number: number, charge: boolean | undefined): Row => ({
    id: id(number),
    at:
      charge === undefined ? under(LINE, 'cac:Item/cac:ClassifiedTaxCategory') : 'cac:AllowanceCharge/cac:TaxCategory',
    about: 'cbc:Percent',
    when: (node) =>
      isMine(node) && (charge === undefined || (node.parent !== undefined && isCharge(node.parent, charge))),
    holds: (node) => rateFits(it, node),
    say: say.rate,
  });
  return [
    {
      id: id(1),
      at: ROOT,
      about: 'cac:TaxTotal/cac:TaxSubtotal',
      holds: (_, document) => brokenDownOnce(it, document),
      say: say.breakdown,
    },
    ids(2, undefined),
    ids(3, false),
    ids(4, true),
    rate(5, undefined),
    rate(6, false),
    rate(7, true),
    {
      ...group,
      id: id(8),
      holds: near ? baseIsNear(it.code, { used: it.code === 'S' }) : baseIsExact(it.code),
      say: say.base,
    },
    {
      ...group,
      id: id(9),
      holds: (node) => taxFits(it, node),
      say: say.tax,
    },
    {
      ...group,
      id: id(10),
      about: 'cbc:TaxExemptionReason',
      holds: (node) => hasReason(node) === it.reason,
      say: say.reason,
    },
  ];
}

// BR-O-03 and 04 look at the document's own allowances, the other families at those of lines too; BR-IG-04 does not see
// a category with white space around it.
function isUsed(it: Category, document: Document, charge: boolean | undefined): boolean {
  const used = uses(document, it.code);
  if (charge === undefined) return (it.code === 'S' ? used.linesOfAnyTax : used.lines).length > 0;
  const found = used.allowances(charge);
  if (it.code === 'O') return found.some((node) => node.parent?.parent === document.root);
  if (it.code === 'L' && charge) return found.some((node) => one(node, 'cbc:ID') === 'L');
  return found.length > 0;
}

// BR-S-02 is refused outright when the category stands there for another tax than VAT.
const canBe = (it: Category, document: Document, charge: boolean | undefined): boolean =>
  charge !== undefined || it.code !== 'S' || uses(document, 'S').lines.length > 0;

export const VAT_CATEGORIES: readonly Row[] = CATEGORIES.flatMap(categoryRows);
