import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';
import { z } from 'zod';
import {
  amount,
  civilDate,
  currency,
  id,
  instant,
  line,
  optional,
  positiveAmount,
  positiveQuantity,
  prose,
  quantity,
  unitPrice,
} from '#domain/kernel/schemas.ts';
import { Adjustment, ADJUSTMENT_REASONS } from './adjustment.ts';
import { RoundingChoice, ROUNDS } from './rounding.ts';
import { VAT_CATEGORIES } from './totals.ts';

export const INVOICE_KINDS = ['invoice', 'proforma', 'advance', 'final', 'storno'] as const;
export type InvoiceKind = (typeof INVOICE_KINDS)[number];
export const INVOICE_STATES = ['draft', 'issued', 'annulled', 'reversed'] as const;

/** A line as chosen: which contracted service, from which accepted line, how much. Name, price and VAT are the service's own. */
export const ChosenLine = z.object({
  contractedServiceId: id<'contractedService'>(),
  acceptanceLineId: optional(id<'acceptanceLine'>()),
  quantity: positiveQuantity(),
  /** Left out, the service's own. */
  description: optional(prose(TEXT_LIMITS.lineDescription)),
  /** A discount or charge of this line, beside the discount of its service. */
  adjustment: optional(Adjustment),
});
export type ChosenLine = z.output<typeof ChosenLine>;

/** An advance invoice to be deducted: all that fits, or so much before VAT. */
export const DeductedAdvance = z.object({ invoiceId: id<'invoice'>(), net: optional(positiveAmount()) });

/** What a person decides of an invoice before it is issued. */
export const DraftChoices = z.object({
  lines: z.array(ChosenLine).min(1).max(600),
  /** Advances that this invoice regularises. */
  advances: z.array(DeductedAdvance).max(50).default([]),
  /** Discounts and charges of the whole document, spread over its VAT rates. */
  adjustments: z.array(Adjustment).max(10).default([]),
  currency: currency().default('RON'),
  dueDate: optional(civilDate()),
  taxPointDate: optional(civilDate()),
  periodStart: optional(civilDate()),
  periodEnd: optional(civilDate()),
  cardPayment: z.enum(['offered', 'not_offered']).default('not_offered'),
  note: optional(line(TEXT_LIMITS.note)),
  ...RoundingChoice,
  /** The buyer's order (BT-13), and what its accountant looks the invoice up by (BT-10). */
  orderNumber: optional(line(TEXT_LIMITS.reference)),
  buyerReference: optional(line(TEXT_LIMITS.reference)),
  /** In the company's own words (BT-20); without them the XML says what the due date says. */
  paymentTerms: optional(line(TEXT_LIMITS.paymentTerms)),
});
export type DraftChoices = z.output<typeof DraftChoices>;

export const InvoiceLine = z.object({
  id: id<'invoiceLine'>(),
  contractedServiceId: id<'contractedService'>().nullable(),
  acceptanceLineId: id<'acceptanceLine'>().nullable(),
  /** The line of an advance invoice that it deducts. */
  advanceLineId: id<'invoiceLine'>().nullable(),
  /** Why, of a discount or charge of the whole document; its share in hundredths of a percent, if it is one. */
  adjustment: z.enum(ADJUSTMENT_REASONS).nullable(),
  adjustmentPercent: z.number().int().nullable(),
  /** Why, of the line's own discount or charge; what it does to `net`, and its share of `ownBase` if it is one. */
  ownReason: z.enum(ADJUSTMENT_REASONS).nullable(),
  ownText: z.string().nullable(),
  ownPercent: z.number().int().nullable(),
  ownBase: amount().nullable(),
  ownNet: amount(),
  name: z.string(),
  description: z.string().nullable(),
  unit: z.string(),
  quantity: quantity(),
  unitPrice: unitPrice(),
  discount: z.number().int(),
  vatCategory: z.enum(VAT_CATEGORIES),
  vatRate: z.number().int(),
  net: amount(),
});

/** An invoice as its page and the API show it; amounts in its own currency. */
export const Invoice = z.object({
  id: id<'invoice'>(),
  version: z.number().int(),
  kind: z.enum(INVOICE_KINDS),
  state: z.enum(INVOICE_STATES),
  number: z.string().nullable(),
  clientId: id<'client'>(),
  clientName: z.string(),
  dealId: id<'deal'>(),
  issueDate: civilDate().nullable(),
  dueDate: civilDate().nullable(),
  taxPointDate: civilDate().nullable(),
  periodStart: civilDate().nullable(),
  periodEnd: civilDate().nullable(),
  currency: z.string(),
  net: amount(),
  vat: amount(),
  gross: amount(),
  /** `payable` is `gross` and this. */
  rounding: amount(),
  rounds: z.enum(ROUNDS).nullable(),
  payable: amount(),
  cardPayment: z.enum(['offered', 'not_offered']),
  note: z.string().nullable(),
  orderNumber: z.string().nullable(),
  buyerReference: z.string().nullable(),
  paymentTerms: z.string().nullable(),
  reversesId: id<'invoice'>().nullable(),
  proformaId: id<'invoice'>().nullable(),
  issuedAt: instant().nullable(),
  annulReason: z.string().nullable(),
});
export type Invoice = z.output<typeof Invoice>;
