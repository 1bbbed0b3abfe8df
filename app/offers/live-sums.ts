import { type DocumentTotals, type TotalledLine, totals, VAT_CATEGORIES } from '#domain/invoicing/model/totals.ts';
import { canonicalFromRomanian, parseDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';

const FIELD = /^lines\[(\d+)\]\.(quantity|unitPrice|discount|vat)$/;

const scaled = (typed: string | undefined, scale: number, empty: bigint): bigint => {
  if (typed === undefined || typed.trim() === '') return empty;
  return parseDecimal(canonicalFromRomanian(typed) ?? '', scale) ?? 0n;
};

function lineOf(fields: Readonly<Record<string, string>>): TotalledLine {
  const [category, rate] = (fields['vat'] ?? '').split(':');
  return {
    quantity: scaled(fields['quantity'], SCALE.quantity, 1_000n),
    unitPrice: scaled(fields['unitPrice'], SCALE.unitPrice, 0n),
    discount: Number(scaled(fields['discount'], SCALE.percent, 0n)),
    vatCategory: VAT_CATEGORIES.find((one) => one === category) ?? 'S',
    vatRate: Number(rate ?? 0),
  };
}

/** The sums of what stands in an offer's form now, by the calculation that the documents use. */
export function sumsOfForm(entries: Iterable<[string, unknown]>): DocumentTotals {
  const lines = new Map<string, Record<string, string>>();
  for (const [name, value] of entries) {
    const [, index, field] = FIELD.exec(name) ?? [];
    if (index === undefined || field === undefined || typeof value !== 'string') continue;
    lines.set(index, { ...lines.get(index), [field]: value });
  }
  return totals([...lines.values()].map(lineOf));
}
