import { z } from 'zod';
import { PRICE_BASES, RHYTHMS } from '#domain/clients/model/contracted.ts';
import { UNIT_KEYS } from '#domain/kernel/pure/units.ts';
import { id, line, notNegativePrice, optional, positiveQuantity, prose } from '#domain/kernel/schemas.ts';

export const MOST_SERVICE_CHANGES = 100;

/**
 * What an addendum does to one service. With `contractedServiceId` it ends it (`ends`) or gives it another price, another
 * quantity or both; without, it adds a new one, which needs a name, unit, quantity and price.
 */
export const AddendumService = z
  .object({
    contractedServiceId: optional(id<'contractedService'>()),
    ends: optional(z.literal('on')),
    name: optional(line(200)),
    description: optional(prose(2_000)),
    unit: optional(z.enum(UNIT_KEYS)),
    quantity: optional(positiveQuantity()),
    unitPrice: optional(notNegativePrice()),
    priceBasis: optional(z.enum(PRICE_BASES)),
    rhythm: optional(z.enum(RHYTHMS)),
  })
  .superRefine((service, context) => {
    const miss = (...fields: readonly (keyof typeof service)[]) => {
      for (const field of fields)
        if (service[field] === undefined) context.addIssue({ code: 'custom', path: [field], message: 'required' });
    };
    if (service.contractedServiceId === undefined) miss('name', 'unit', 'quantity', 'unitPrice');
    else if (service.ends === undefined && service.quantity === undefined) miss('unitPrice');
  });
export type AddendumService = z.output<typeof AddendumService>;
