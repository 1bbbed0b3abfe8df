import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { amount, civilDate, id, quantity } from '#domain/kernel/schemas.ts';
import { offersWithService, serviceUse } from '#domain/offers/steps.ts';
import { asService } from './as-service.ts';
import { Service, ServiceUse } from './model/service.ts';
import * as services from './repo.ts';

/** A service, how much of it was offered and contracted, and the latest offers that hold it. @throws NotFound */
export const showService = defineQuery({
  name: 'catalogue.showService',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/services/{serviceId}', summary: 'One service of the catalogue' },
  input: z.object({ serviceId: id<'service'>() }),
  output: Service.extend({
    use: ServiceUse,
    offers: z.array(
      z.object({
        offerId: id<'offer'>(),
        printedNumber: z.string().nullable(),
        clientName: z.string(),
        state: z.string(),
        issueDate: civilDate().nullable(),
        quantity: quantity(),
        net: amount(),
        currency: z.string(),
      }),
    ),
  }),
  async run(tx, _actor, { serviceId }) {
    const found = await services.findService(tx, serviceId);
    const use = await serviceUse(tx, [serviceId]);
    return { ...asService(found), use: use(serviceId), offers: await offersWithService(tx, serviceId) };
  },
});
