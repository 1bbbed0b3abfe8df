import type { Annex, PricedLine } from '#documents/pdf/layout/schema.ts';
import {
  type DocumentTotals,
  lineDiscount,
  lineNet,
  totals,
  type VatCategory,
  vatOn,
} from '#domain/invoicing/model/totals.ts';
import { UNIT_KEYS, unitLabel, type UnitKey } from '#domain/kernel/pure/units.ts';

/** A service as the contract's first annex names it. Quantity ×10³, unit price ×10⁴ before VAT. */
export interface ServiceLine {
  name: string;
  description: string | null;
  /** Of the common procurement vocabulary, where the service has one. */
  cpv?: string | null;
  unit: string;
  quantity: bigint;
  unitPrice: bigint;
  /** Hundredths of a percent. */
  discount: number;
  vatCategory: VatCategory;
  vatRate: number;
}

export const totalsOfServices = (lines: readonly ServiceLine[]): DocumentTotals => totals(lines);

const asUnit = (text: string): UnitKey => UNIT_KEYS.find((key) => key === text) ?? 'piece';

function priced(line: ServiceLine, locale: 'ro' | 'en'): PricedLine {
  const net = lineNet(line);
  return {
    name: line.name,
    description: line.description ?? undefined,
    ...(line.cpv ? { cpv: line.cpv } : {}),
    unit: unitLabel(asUnit(line.unit), locale),
    quantity: line.quantity,
    unitPrice: line.unitPrice,
    ...(line.discount === 0 ? {} : { discount: lineDiscount(line) }),
    net,
    vatCategory: line.vatCategory,
    vatRate: line.vatRate,
    vat: vatOn(net, line.vatRate),
  };
}

/** The services' table of an annex; undefined when there is none to show. */
export function servicesTable(
  lines: readonly ServiceLine[],
  { currency, showVat, locale }: { currency: string; showVat: boolean; locale: 'ro' | 'en' },
): Annex['services'] {
  if (lines.length === 0) return undefined;
  const { net, vat, gross, vatBreakdown } = totalsOfServices(lines);
  return {
    currency,
    showVat,
    lines: lines.map((line) => priced(line, locale)),
    totals: {
      byRate: vatBreakdown.map(({ tax, ...one }) => ({ ...one, vat: tax })),
      net,
      vat,
      total: gross,
      payable: gross,
    },
  };
}
