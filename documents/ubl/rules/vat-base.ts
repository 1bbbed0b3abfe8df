import { sum } from '#domain/kernel/pure/decimal.ts';
import type { UblElement } from '../tree.ts';
import type { Document } from './document.ts';
import type { Decimal } from './number.ts';
import { decimalAt, shifted } from './number.ts';
import { at, exists, isCharge, only } from './xpath.ts';
import { categoryOf } from './vat-uses.ts';

const LINES = ['cac:InvoiceLine', 'cac:CreditNoteLine'] as const;
const ITEM = 'cac:Item/cac:ClassifiedTaxCategory';

// An untaxed comparison: without a rate every row of the category counts.
const taxedAt = (row: UblElement, path: string, category: string, rate: Decimal | undefined): boolean => {
  const categories = at(row, path);
  return (
    categories.some((it) => categoryOf(it) === category) &&
    (rate === undefined || categories.some((it) => decimalAt(it, 'cbc:Percent') === rate))
  );
};

/** What lines of one kind, allowances and charges of a category add up to in the document. */
function taxable(root: UblElement, line: string, category: string, rate?: Decimal): Decimal {
  const amounts = (rows: readonly UblElement[], path: string, name: string) =>
    sum(rows.filter((it) => taxedAt(it, path, category, rate)).flatMap((it) => decimalAt(it, name) ?? []));
  const allowances = (charge: boolean) => at(root, 'cac:AllowanceCharge').filter((it) => isCharge(it, charge));
  return (
    amounts(at(root, line), ITEM, 'cbc:LineExtensionAmount') +
    amounts(allowances(true), 'cac:TaxCategory', 'cbc:Amount') -
    amounts(allowances(false), 'cac:TaxCategory', 'cbc:Amount')
  );
}

const groupOf = (category: UblElement): UblElement => category.parent ?? category;

/** BR-E-08 and its like: the base of the group is exactly the sum of what is in the category. */
export const baseIsExact = (category: string) => (node: UblElement, document: Document) => {
  const base = decimalAt(groupOf(node), 'cbc:TaxableAmount');
  return LINES.some(
    (line) => document.all(line).length > 0 && base !== undefined && base === taxable(document.root, line, category),
  );
};

/** BR-S-08 and its like: per rate, within less than one unit of money. `used` asks that something bears the rate. */
export const baseIsNear =
  (category: string, { used }: { used: boolean }) =>
  (node: UblElement, document: Document) => {
    const rate = decimalAt(node, 'cbc:Percent');
    if (rate === undefined) return true;
    const written = only(groupOf(node), 'cbc:TaxableAmount');
    const inAllowance = () =>
      document.all('cac:AllowanceCharge').some((it) => taxedAt(it, 'cac:TaxCategory', category, rate));
    return LINES.some((line) => {
      const lines = document.all(line);
      const bears = used ? lines.some((it) => taxedAt(it, ITEM, category, rate)) || inAllowance() : lines.length > 0;
      if (!bears || written === undefined) return false;
      const total = taxable(document.root, line, category, rate);
      return shifted(written, -1) < total && shifted(written, 1) > total;
    });
  };

/** A reason in words or as a code. */
export const hasReason = (node: UblElement): boolean =>
  exists(node, 'cbc:TaxExemptionReason') || exists(node, 'cbc:TaxExemptionReasonCode');
