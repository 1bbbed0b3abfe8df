import { InvoiceDocument } from '#documents/pdf/invoice/schema.ts';
import { reviveJson } from '#domain/kernel/json.ts';
import type { InvoiceFacts } from './model/facts.ts';
import type { DocumentTotals, VatCategory } from './model/totals.ts';
import type { InvoiceRow } from './repo.ts';

/** The paper's data as they were frozen at issue, checked by their schema. */
export const thawed = (stored: unknown): InvoiceDocument => InvoiceDocument.parse(reviveJson(stored));

/** The sums that a frozen paper bears. */
export const frozenTotals = ({ totals }: InvoiceDocument): DocumentTotals => ({
  net: totals.net,
  vat: totals.vat,
  gross: totals.total,
  vatBreakdown: totals.byRate.map(({ category, rate, base, vat }) => ({
    category: asCategory(category),
    rate,
    base,
    tax: vat,
  })),
});

/** The BNR rate that an issued invoice was made with; currencies of invoices are quoted for one unit. */
export const frozenExchange = ({ exchangeRate, exchangeDate }: InvoiceRow): InvoiceFacts['exchange'] =>
  exchangeRate === null || exchangeDate === null ? null : { rate: exchangeRate, multiplier: 1, date: exchangeDate };

/** Guaranteed: papers of invoices are made from lines of our own categories only. */
const asCategory = (text: string) => text as VatCategory;
