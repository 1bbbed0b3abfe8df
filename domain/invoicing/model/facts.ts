import type { PrintedClient } from '#domain/clients/model/party.ts';
import type { Company } from '#domain/companies/model/company.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { UnitKey } from '#domain/kernel/pure/units.ts';
import type { Readings } from '#domain/law/model/readings.ts';
import type { AdjustmentReason } from './adjustment.ts';
import type { InvoiceKind } from './invoice.ts';
import type { OwnAdjustment } from './own-adjustment.ts';
import type { Retained } from './retained.ts';
import type { DocumentTotals, VatCategory } from './totals.ts';

export interface FactsLine extends OwnAdjustment {
  name: string;
  description: string | null;
  unit: UnitKey;
  quantity: bigint;
  unitPrice: bigint;
  discount: number;
  vatCategory: VatCategory;
  vatRate: number;
  exemptionReason: string | null;
  cpv: string | null;
  /** Why, of a discount or charge of the whole document. */
  adjustment: AdjustmentReason | null;
  /** Of one that is a share: hundredths of a percent, and of what. */
  adjustmentPercent: number | null;
  adjustmentBase: bigint | null;
  net: bigint;
}

export interface Buyer extends PrintedClient {
  kind: 'company' | 'institution' | 'person' | 'foreign';
  cnp: string | null;
  language: 'ro' | 'en';
}

/** A text of the law that an invoice bears, with what the XML says in its place. */
export interface Mention {
  ro: string;
  en: string;
  exemptionCode: string | null;
}

/** Everything that one invoice says, gathered once; paper and XML are both made of it, so they cannot differ. */
export interface InvoiceFacts {
  kind: InvoiceKind;
  prefix: string;
  number: string;
  issueDate: CivilDate;
  dueDate: CivilDate | null;
  taxPointDate: CivilDate | null;
  period: { start: CivilDate; end: CivilDate } | null;
  currency: string;
  /** Lei ×10⁴ for `multiplier` units; null for lei. */
  exchange: { rate: bigint; multiplier: number; date: CivilDate } | null;
  company: Company;
  buyer: Buyer;
  contractNumber: string | null;
  orderNumber: string | null;
  buyerReference: string | null;
  /** In the company's own words. */
  paymentTerms: string | null;
  acceptanceNumber: string | null;
  lines: readonly FactsLine[];
  totals: DocumentTotals;
  /** What is payable beside the total of `totals` (BT-114). */
  rounding: bigint;
  /** Texts for the categories without VAT that occur. */
  /** How the company reads the open questions of the law. */
  readings: Readings;
  exemptions: Partial<Record<VatCategory, Mention>>;
  /** Present when the whole invoice is under TVA la încasare. */
  cashAccounting: Mention | null;
  reverses: { number: string; date: CivilDate; reason: string } | null;
  /** The advance invoices that this one regularises. */
  deducts: readonly { number: string; date: CivilDate }[];
  /** What the client keeps as a guarantee, out of the sums above. */
  retained: Retained | null;
  note: string | null;
  offersCard: boolean;
}

/** Minor units in lei at the stored rate, rounded half away from zero. */
export const inLei = (amount: bigint, exchange: InvoiceFacts['exchange']): bigint => {
  if (exchange === null) return amount;
  const scale = 10_000n * BigInt(exchange.multiplier);
  const product = amount * exchange.rate * 2n + (amount < 0n ? -scale : scale);
  return product / (scale * 2n);
};
