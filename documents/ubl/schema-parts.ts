import { z } from 'zod';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { isCivilDate } from '#domain/kernel/pure/civil-date.ts';

// What XML 1.0 cannot carry: control characters but tab and line ends, lone surrogates, U+FFFE and U+FFFF.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** Text that XML can carry and that is not blank. */
export const Text = z.string().refine((text) => text.trim() !== '' && !UNWRITABLE.test(text), 'unwritableText');

export const UblDate = z.custom<CivilDate>((value) => typeof value === 'string' && isCivilDate(value), 'notADate');

/** Minor units (bani, cents) of the document's currency; negative on a storno. */
export const Amount = z.bigint();

/** BG-14, BG-26: at least one end is known. */
export const Period = z
  .object({ start: UblDate.optional(), end: UblDate.optional() })
  .refine((period) => period.start !== undefined || period.end !== undefined, 'emptyPeriod');

/** The VAT categories of UNCL5305; L and M are of the Canary Islands, Ceuta and Melilla, B is of Italy. */
export const VatCategory = z.enum(['S', 'Z', 'E', 'AE', 'K', 'G', 'O', 'L', 'M', 'B']);
export type VatCategory = z.infer<typeof VatCategory>;

/** An identifier, and the list it is of where the file names one: an ICD, an EAS, a list of UNCL7143. */
export const Identifier = z.object({ value: Text, scheme: Text.optional(), version: Text.optional() });

/** A number as it is written where it is finer than the scaled integer beside it. */
export const Exact = z.string().regex(/^[+-]?(?:\d+\.?\d*|\.\d+)$/);

/** `rate` in hundredths of a percent (21 % = 2100); 0 for every category but S, L and M. */
export const LineVat = z.object({ category: VatCategory, rate: z.int().min(0).max(10_000) });

/** BG-23: one row per category and rate, with the reason that belongs to all lines of that category. */
export const VatGroup = LineVat.extend({
  base: Amount,
  tax: Amount,
  exemptionCode: Text.optional(),
  exemptionReason: Text.optional(),
});

/** `amount` and `base` are never negative: `charge` says the direction. `percent` in hundredths. */
export const LineAllowance = z.object({
  charge: z.boolean(),
  amount: Amount,
  base: Amount.optional(),
  percent: z.int().min(0).optional(),
  reason: Text.optional(),
  reasonCode: Text.optional(),
});

/** BG-20, BG-21: an allowance or charge of the whole document carries its own VAT category. */
export const DocumentAllowance = LineAllowance.extend({ vat: LineVat });

/**
 * BG-29 as it is written, where `unitPrice` alone would not say it all: a price for several units, finer than four
 * decimals, or with its discount (BT-147 of BT-148).
 */
export const LinePrice = z.object({
  amount: Exact,
  baseQuantity: Exact.optional(),
  baseUnit: Text.optional(),
  discount: Exact.optional(),
  gross: Exact.optional(),
});

/** BG-25. `cpv` is the CPV code; other classes are `classifications`. `quantity` ×10³ (negative on a storno), `unitPrice` ×10⁴ without VAT and never negative, `net` in minor units. */
export const InvoiceLine = z.object({
  id: Text,
  name: Text,
  description: Text.optional(),
  quantity: z.bigint(),
  unitCode: Text,
  unitPrice: z.bigint().nonnegative(),
  net: Amount,
  vat: LineVat,
  note: Text.optional(),
  period: Period.optional(),
  cpv: Text.optional(),
  accountingCost: Text.optional(),
  orderLine: Text.optional(),
  object: Identifier.optional(),
  buyerItemId: Text.optional(),
  sellerItemId: Text.optional(),
  standardItemId: Identifier.optional(),
  classifications: z.array(Identifier).min(1).optional(),
  originCountry: Text.optional(),
  properties: z
    .array(z.object({ name: Text, value: Text }))
    .min(1)
    .optional(),
  price: LinePrice.optional(),
  exactQuantity: Exact.optional(),
  allowances: z.array(LineAllowance).default([]),
});

/** BG-22. `payable` = gross − prepaid + rounding; `net` = lineNet − allowances + charges. */
export const Totals = z.object({
  lineNet: Amount,
  allowances: Amount,
  charges: Amount,
  net: Amount,
  gross: Amount,
  prepaid: Amount,
  rounding: Amount,
  payable: Amount,
});
