import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { asService } from './as-service.ts';
import { Service } from './model/service.ts';
import * as services from './repo.ts';

/** The whole catalogue to choose from, by name; how much of each was sold is not asked. */
export const serviceChoices = defineQuery({
  name: 'catalogue.serviceChoices',
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
  input: z.object({}),
  output: z.object({ services: z.array(Service) }),
  run: async (tx) => ({ services: (await services.listActive(tx)).map(asService) }),
});
