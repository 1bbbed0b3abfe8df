import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';
import { z } from 'zod';
import { Cpv, Unit, VatChoice } from '#domain/catalogue/model/service.ts';
import { VAT_CATEGORIES } from '#domain/invoicing/model/totals.ts';
import {
  amount,
  civilDate,
  currency,
  id,
  instant,
  line,
  notNegativePrice,
  optional,
  percentText,
  positiveQuantity,
  prose,
  quantity,
  unitPrice,
} from '#domain/kernel/schemas.ts';

export const OFFER_STATES = ['draft', 'sent', 'viewed', 'accepted', 'declined', 'expired', 'withdrawn'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** The client may still answer. */
export const isOpen = (state: OfferState): boolean => state === 'sent' || state === 'viewed';

export const APPROVALS = ['not_needed', 'waiting', 'approved'] as const;
export const PRICE_BASES = ['per_unit', 'per_visit', 'per_month'] as const;
export const RHYTHMS = ['once', 'on_call', 'weekly', 'every_n_weeks', 'monthly'] as const;

/** A line as it is typed. A line of the catalogue needs only the service; a free one its name, unit and price. */
export const OfferLineFields = z.object({
  serviceId: optional(id<'service'>()),
  name: optional(line(TEXT_LIMITS.lineName)),
  description: optional(prose(2_000)),
  unit: optional(Unit),
  quantity: optional(positiveQuantity()),
  unitPrice: optional(notNegativePrice()),
  discount: optional(percentText()),
  ...VatChoice,
  cpv: optional(Cpv),
  priceBasis: optional(z.enum(PRICE_BASES)),
  rhythm: optional(z.enum(RHYTHMS)),
});
export type OfferLineFields = z.output<typeof OfferLineFields>;

export const MOST_LINES = 200;

/** What a draft says beside its client. Without a subject the first line names it; without a validity the company's rule counts. */
export const OfferFields = z.object({
  subject: optional(line(200)),
  intro: optional(prose(2_000)),
  terms: optional(prose(5_000)),
  validUntil: optional(civilDate()),
  currency: optional(currency()),
  lines: z.array(OfferLineFields).min(1).max(MOST_LINES),
});
export type OfferFields = z.output<typeof OfferFields>;

export const OfferLine = z.object({
  serviceId: id<'service'>().nullable(),
  name: z.string(),
  description: z.string().nullable(),
  unit: Unit,
  quantity: quantity(),
  unitPrice: unitPrice(),
  discount: percentText(),
  vatCategory: z.enum(VAT_CATEGORIES),
  vatRate: z.number().int(),
  exemptionReason: z.string().nullable(),
  cpv: z.string().nullable(),
  priceBasis: z.enum(PRICE_BASES),
  rhythm: z.enum(RHYTHMS),
  net: amount(),
});
export type OfferLine = z.output<typeof OfferLine>;

export const VatSums = z.array(
  z.object({ category: z.enum(VAT_CATEGORIES), rate: z.number().int(), base: amount(), tax: amount() }),
);

/** One wording of an offer. */
export const OfferWording = z.object({
  number: z.number().int(),
  subject: z.string(),
  intro: z.string().nullable(),
  terms: z.string().nullable(),
  validUntil: civilDate(),
  net: amount(),
  vat: amount(),
  gross: amount(),
  vatBreakdown: VatSums,
  frozenAt: instant().nullable(),
  lines: z.array(OfferLine),
});
export type OfferWording = z.output<typeof OfferWording>;

/** What every verb on an offer answers. */
export const OfferHead = z.object({
  offerId: id<'offer'>(),
  version: z.number().int(),
  clientId: id<'client'>(),
  dealId: id<'deal'>(),
  state: z.enum(OFFER_STATES),
  approval: z.enum(APPROVALS),
  printedNumber: z.string().nullable(),
  currentVersion: z.number().int(),
  currency: currency(),
  gross: amount(),
  issueDate: civilDate().nullable(),
  validUntil: civilDate(),
});
export type OfferHead = z.output<typeof OfferHead>;
