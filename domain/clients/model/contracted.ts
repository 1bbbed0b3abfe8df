import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';
import { z } from 'zod';
import { Cpv, Unit, VatChoice } from '#domain/catalogue/model/service.ts';
import { VAT_CATEGORIES } from '#domain/invoicing/model/totals.ts';
import {
  civilDate,
  currency,
  id,
  line,
  notNegativePrice,
  optional,
  percentText,
  positiveQuantity,
  prose,
  quantity,
  unitPrice,
} from '#domain/kernel/schemas.ts';

export const RHYTHMS = ['once', 'on_call', 'weekly', 'every_n_weeks', 'monthly'] as const;
export const PRICE_BASES = ['per_unit', 'per_visit', 'per_month'] as const;
export const ORIGINS = ['offer', 'manual', 'addendum', 'extra_work'] as const;

/** A contracted service as it is added by hand. Percentages as people write them, `7.50`. */
export const ContractedFields = z.object({
  dealId: optional(id<'deal'>()),
  serviceId: optional(id<'service'>()),
  siteId: optional(id<'site'>()),
  origin: z.enum(['manual', 'addendum', 'extra_work']).default('manual'),
  name: line(TEXT_LIMITS.lineName),
  description: optional(prose(TEXT_LIMITS.lineDescription)),
  unit: Unit,
  unitPrice: notNegativePrice(),
  currency: optional(currency()),
  discount: optional(percentText()),
  ...VatChoice,
  cpv: optional(Cpv),
  contracted: positiveQuantity(),
  priceBasis: z.enum(PRICE_BASES).default('per_unit'),
  rhythm: z.enum(RHYTHMS).default('once'),
  rhythmWeeks: optional(z.coerce.number().int().min(1).max(52)),
  startDate: optional(civilDate()),
  endDate: optional(civilDate()),
});

/** One contracted service with its five quantities, in thousandths of its unit. */
export const ContractedService = z.object({
  id: id<'contractedService'>(),
  dealId: id<'deal'>(),
  siteId: id<'site'>().nullable(),
  contractId: id<'contract'>().nullable(),
  origin: z.enum(ORIGINS),
  name: z.string(),
  description: z.string().nullable(),
  unit: z.string(),
  unitPrice: unitPrice(),
  currency: z.string(),
  discount: z.number().int(),
  vatCategory: z.enum(VAT_CATEGORIES),
  vatRate: z.number().int(),
  cpv: z.string().nullable(),
  priceBasis: z.enum(PRICE_BASES),
  rhythm: z.enum(RHYTHMS),
  rhythmWeeks: z.number().int().nullable(),
  startDate: civilDate().nullable(),
  endDate: civilDate().nullable(),
  state: z.enum(['active', 'ended']),
  contracted: quantity(),
  delivered: quantity(),
  accepted: quantity(),
  invoiced: quantity(),
  collected: quantity(),
});
export type ContractedService = z.output<typeof ContractedService>;
