import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asService } from './as-service.ts';
import { Service } from './model/service.ts';
import * as services from './repo.ts';

/** Takes a service out of the lists from which documents are made; what was made stays. Doing it twice changes nothing. @throws NotFound */
export const archiveService = defineVerb({
  name: 'catalogue.archiveService',
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
  api: { method: 'POST', path: '/services/{serviceId}/archive', summary: 'Take a service out of use' },
  input: z.object({ serviceId: id<'service'>() }),
  output: Service,
  async run(tx, _actor, { serviceId }) {
    const current = await services.lockService(tx, serviceId);
    if (current.state === 'archived') return asService(current);
    tx.emit({ type: 'ServiceChanged', subject: serviceId });
    return asService(await services.updateService(tx, serviceId, { state: 'archived' }));
  },
});
