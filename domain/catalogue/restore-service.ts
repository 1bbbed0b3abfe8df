import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asService } from './as-service.ts';
import { Service } from './model/service.ts';
import * as services from './repo.ts';

/** Puts an archived service back into use. Doing it twice changes nothing. @throws NotFound */
export const restoreService = defineVerb({
  name: 'catalogue.restoreService',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/services/{serviceId}/restore', summary: 'Put a service back into use' },
  input: z.object({ serviceId: id<'service'>() }),
  output: Service,
  async run(tx, _actor, { serviceId }) {
    const current = await services.lockService(tx, serviceId);
    if (current.state === 'active') return asService(current);
    tx.emit({ type: 'ServiceChanged', subject: serviceId });
    return asService(await services.updateService(tx, serviceId, { state: 'active' }));
  },
});
