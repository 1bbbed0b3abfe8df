import { z } from 'zod';
import { Cpv } from '#domain/catalogue/model/service.ts';
import { PRICE_BASES, RHYTHMS } from '#domain/clients/model/contracted.ts';
import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';
import { UNIT_KEYS } from '#domain/kernel/pure/units.ts';
import {
  id,
  line,
  notNegativePrice,
  optional,
  positiveQuantity,
  prose,
  quantity,
  unitPrice,
} from '#domain/kernel/schemas.ts';

export const MOST_SERVICE_CHANGES = 100;

/**
 * What an addendum does to one service. With `contractedServiceId` it ends it (`ends`) or gives it another price, another
 * quantity or both, and what is the same as before changes nothing; without, it adds a new one, which needs a quantity, and
 * unless the catalogue gives them (`serviceId`) a name, unit and price.
 */
export const AddendumService = z
  .object({
    contractedServiceId: optional(id<'contractedService'>()),
    ends: optional(z.literal('on')),
    serviceId: optional(id<'service'>()),
    siteId: optional(id<'site'>()),
    name: optional(line(TEXT_LIMITS.lineName)),
    description: optional(prose(2_000)),
    unit: optional(z.enum(UNIT_KEYS)),
    quantity: optional(positiveQuantity()),
    unitPrice: optional(notNegativePrice()),
    cpv: optional(Cpv),
    priceBasis: optional(z.enum(PRICE_BASES)),
    rhythm: optional(z.enum(RHYTHMS)),
  })
  .superRefine((service, context) => {
    const miss = (...fields: readonly (keyof typeof service)[]) => {
      for (const field of fields)
        if (service[field] === undefined) context.addIssue({ code: 'custom', path: [field], message: 'required' });
    };
    if (service.contractedServiceId !== undefined) return;
    if (service.serviceId === undefined) miss('name', 'unit', 'quantity', 'unitPrice');
    else miss('quantity');
  });
export type AddendumService = z.output<typeof AddendumService>;

/** The same as it is kept and shown: what is ended or changed with its new quantity and price, what is added whole. */
export const AddendumLine = z.object({
  change: z.enum(['add', 'change', 'end']),
  contractedServiceId: id<'contractedService'>().nullable(),
  serviceId: id<'service'>().nullable(),
  siteId: id<'site'>().nullable(),
  name: z.string(),
  description: z.string().nullable(),
  unit: z.string(),
  quantity: quantity(),
  unitPrice: unitPrice(),
  cpv: z.string().nullable(),
  priceBasis: z.enum(PRICE_BASES),
  rhythm: z.enum(RHYTHMS),
});
export type AddendumLine = z.output<typeof AddendumLine>;
