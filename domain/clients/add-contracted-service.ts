import { z } from 'zod';
import { servicesByIds } from '#domain/catalogue/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { civilDate, id, notNegativePrice, optional, percent, positiveQuantity } from '#domain/kernel/schemas.ts';
import * as clients from './repo.ts';

/** «Adaugă serviciu contractat»: by hand, from the catalogue, without an offer. @throws NotFound · Invalid `clients.errors.unknownService`, `clients.errors.priceMissing` */
export const addContractedService = defineVerb({
  name: 'clients.addContractedService',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'POST', path: '/deals/{dealId}/contracted-services', summary: 'Add a contracted service by hand' },
  input: z.object({
    dealId: id<'deal'>(),
    serviceId: id<'service'>(),
    quantity: positiveQuantity(),
    unitPrice: optional(notNegativePrice()),
    discount: percent().default(0),
    siteId: optional(id<'site'>()),
    priceBasis: z.enum(['per_unit', 'per_visit', 'per_month']).default('per_unit'),
    rhythm: z.enum(['once', 'on_call', 'weekly', 'monthly']).default('once'),
    startDate: optional(civilDate()),
    endDate: optional(civilDate()),
  }),
  output: z.object({ id: id<'contractedService'>(), clientId: id<'client'>() }),
  async run(tx, _actor, { dealId, serviceId, quantity, unitPrice, ...choices }) {
    const { clientId } = await clients.findDeal(tx, dealId);
    const [service] = await servicesByIds(tx, [serviceId]);
    if (!service) throw new Invalid('clients.errors.unknownService', { fields: ['serviceId'] });
    const price = unitPrice ?? service.unitPrice;
    if (price === null) throw new Invalid('clients.errors.priceMissing', { fields: ['unitPrice'] });
    const { name, description, unit, vatCategory, vatRate, exemptionReason, currency } = service;
    const [row] = await clients.insertContracted(tx, [
      {
        clientId,
        dealId,
        serviceId,
        origin: 'manual',
        originId: newId<'origin'>(),
        name,
        description,
        unit,
        unitPrice: price,
        vatCategory,
        vatRate,
        exemptionReason,
        currency,
        contracted: quantity,
        ...choices,
      },
    ]);
    if (!row) throw new Error('a service with an origin of its own is always entered');
    tx.emit({ type: 'ServiceContracted', subject: row.id, clientId, dealId, facts: { name } });
    return { id: row.id, clientId };
  },
});
