import { z } from 'zod';
import { VAT_CATEGORIES } from '#domain/invoicing/model/totals.ts';
import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';
import { UNIT_KEYS } from '#domain/kernel/pure/units.ts';
import {
  amount,
  currency,
  id,
  line,
  notNegativePrice,
  optional,
  percent,
  prose,
  quantity,
  unitPrice,
} from '#domain/kernel/schemas.ts';

export const SERVICE_STATES = ['active', 'archived'] as const;

export const Unit = z.enum(UNIT_KEYS);

/** VAT of a line: category and, in hundredths of a percent, rate. Left out, both are the company's usual ones. */
export const VatChoice = {
  vatCategory: optional(z.enum(VAT_CATEGORIES)),
  vatRate: optional(percent()),
  exemptionReason: optional(line(TEXT_LIMITS.exemptionReason)),
};

/** A code of the common procurement vocabulary, with or without its check digit. */
export const Cpv = z
  .string()
  .trim()
  .regex(/^\d{8}(-\d)?$/);

/** What a person says of a service; the price may wait for its first offer. */
export const ServiceFields = z.object({
  name: line(TEXT_LIMITS.lineName),
  description: optional(prose(TEXT_LIMITS.lineDescription)),
  unit: Unit,
  unitPrice: optional(notNegativePrice()),
  currency: optional(currency()),
  ...VatChoice,
  cpv: optional(Cpv),
});
export type ServiceFields = z.output<typeof ServiceFields>;

export const Service = z.object({
  id: id<'service'>(),
  version: z.number().int(),
  name: z.string(),
  description: z.string().nullable(),
  unit: Unit,
  unitPrice: unitPrice().nullable(),
  currency: currency(),
  vatCategory: z.enum(VAT_CATEGORIES),
  vatRate: z.number().int(),
  exemptionReason: z.string().nullable(),
  cpv: z.string().nullable(),
  state: z.enum(SERVICE_STATES),
});
export type Service = z.output<typeof Service>;

/** How much of a service was offered and how much contracted: thousandths of its unit, minor units of its currency. */
export const ServiceUse = z.object({
  offeredQuantity: quantity(),
  offeredValue: amount(),
  contractedQuantity: quantity(),
  contractedValue: amount(),
});
export type ServiceUse = z.output<typeof ServiceUse>;
