import { inLei, type InvoiceFacts } from './facts.ts';
import type { VatCategory } from './totals.ts';

export interface VatRow {
  category: VatCategory;
  rate: number;
  base: bigint;
  vat: bigint;
  baseInLei: bigint;
  vatInLei: bigint;
  due: 'issue' | 'collection';
}

/**
 * The VAT of an invoice by category and rate, for the journals. In lei each is converted on its own, and the last takes what
 * rounding leaves, so that together they are what the invoice prints. @law Cod fiscal art. 282 (3), art. 319 (20) j)
 */
export function vatRowsOf({
  totals,
  exchange,
  cashAccounting,
}: Pick<InvoiceFacts, 'totals' | 'exchange' | 'cashAccounting'>): VatRow[] {
  const left = { base: inLei(totals.net, exchange), vat: inLei(totals.vat, exchange) };
  return totals.vatBreakdown.map(({ category, rate, base, tax }, index) => {
    const isLast = index === totals.vatBreakdown.length - 1;
    const baseInLei = isLast ? left.base : inLei(base, exchange);
    const vatInLei = isLast ? left.vat : inLei(tax, exchange);
    left.base -= baseInLei;
    left.vat -= vatInLei;
    const due = cashAccounting !== null && category === 'S' ? 'collection' : 'issue';
    return { category, rate, base, vat: tax, baseInLei, vatInLei, due };
  });
}
