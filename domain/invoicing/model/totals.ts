import { divRound, SCALE, sum } from '#domain/kernel/pure/decimal.ts';

/** VAT categories of UNTDID 5305 that our documents use. */
export const VAT_CATEGORIES = ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] as const;
export type VatCategory = (typeof VAT_CATEGORIES)[number];

/** The numbers of a line: quantity ×10³, unit price ×10⁴ before VAT, discount in hundredths of a percent. */
export interface LineNumbers {
  quantity: bigint;
  unitPrice: bigint;
  discount: number;
}

export interface TotalledLine extends LineNumbers {
  vatCategory: VatCategory;
  /** Hundredths of a percent. */
  vatRate: number;
}

/** VAT of one category and rate (BG-23), on the sum of its lines. */
export interface VatSum {
  category: VatCategory;
  rate: number;
  base: bigint;
  tax: bigint;
}

export interface DocumentTotals {
  net: bigint;
  vatBreakdown: VatSum[];
  vat: bigint;
  gross: bigint;
}

const WHOLE = 10_000n; // 100 % in hundredths of a percent
const TO_MINOR = 10n ** BigInt(SCALE.quantity + SCALE.unitPrice - SCALE.amount);

/** What a line costs before its discount, in minor units, rounded half away from zero: the base of the discount (BT-137). */
export const lineFull = ({ quantity, unitPrice }: Pick<LineNumbers, 'quantity' | 'unitPrice'>): bigint =>
  divRound(quantity * unitPrice, TO_MINOR);

/** The amount of a line (BT-131) in minor units: quantity × price less the discount, rounded once, half away from zero. */
export const lineNet = ({ quantity, unitPrice, discount }: LineNumbers): bigint =>
  divRound(quantity * unitPrice * (WHOLE - BigInt(discount)), TO_MINOR * WHOLE);

/** What the discount takes off (BT-136): the printed sums agree, full − discount = net. */
export const lineDiscount = (line: LineNumbers): bigint => lineFull(line) - lineNet(line);

/** VAT on an amount at a rate in hundredths of a percent, in minor units, half away from zero. */
export const vatOn = (base: bigint, rate: number): bigint => divRound(base * BigInt(rate), WHOLE);

const ORDER: ReadonlyMap<VatCategory, number> = new Map(VAT_CATEGORIES.map((category, index) => [category, index]));
const placeOf = (category: VatCategory): number => ORDER.get(category) ?? VAT_CATEGORIES.length;

const inOrder = (a: VatSum, b: VatSum): number => placeOf(a.category) - placeOf(b.category) || b.rate - a.rate;

/**
 * Sums of a document whose line amounts are known: VAT per category and rate on the sum of its lines, highest rate first.
 * @law EN 16931 BR-CO-10, BR-CO-13, BR-CO-14, BR-CO-15, BR-CO-17; Cod fiscal art. 319 (20) h), i)
 */
export function totalsOfNets(
  lines: readonly { net: bigint; vatCategory: VatCategory; vatRate: number }[],
): DocumentTotals {
  const groups = new Map<string, VatSum>();
  for (const { net, vatCategory: category, vatRate: rate } of lines) {
    const key = `${category} ${rate}`;
    groups.set(key, { category, rate, base: (groups.get(key)?.base ?? 0n) + net, tax: 0n });
  }
  const vatBreakdown = [...groups.values()].map((one) => ({ ...one, tax: vatOn(one.base, one.rate) })).sort(inOrder);
  const net = sum(vatBreakdown.map((one) => one.base));
  const vat = sum(vatBreakdown.map((one) => one.tax));
  return { net, vatBreakdown, vat, gross: net + vat };
}

/** Sums of a document from its lines' numbers: what is shown, printed and put into the XML. Minor units. */
export const totals = (lines: readonly TotalledLine[]): DocumentTotals =>
  totalsOfNets(lines.map((line) => ({ ...line, net: lineNet(line) })));
