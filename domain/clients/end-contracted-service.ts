import { z } from 'zod';
import { cancelPlanned } from '#domain/delivery/steps-visits.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { civilDate, id, optional } from '#domain/kernel/schemas.ts';
import * as clients from './repo.ts';

/**
 * A client buys a service no more after a day (today when left out). What was delivered stays, what was planned after it is
 * cancelled. Ended twice is ended once. @throws NotFound
 */
export const endContractedService = defineVerb({
  name: 'clients.endContractedService',
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
  api: { method: 'POST', path: '/clients/{clientId}/services/{serviceId}/end', summary: 'End a contracted service' },
  input: z.object({
    clientId: id<'client'>(),
    serviceId: id<'contractedService'>(),
    endDate: optional(civilDate()),
  }),
  output: z.object({ clientId: id<'client'>() }),
  async run(tx, actor, { clientId, serviceId, endDate }) {
    const [row] = await clients.lockContracted(tx, [serviceId]);
    if (!row || row.clientId !== clientId) throw new NotFound();
    if (row.state === 'ended') return { clientId };
    const last = endDate ?? civilDateOf(actor.asOf);
    await clients.endContracted(tx, serviceId, last);
    const cancelled = await cancelPlanned(tx, serviceId, last);
    const { dealId, name } = row;
    const facts = { name, cancelled: String(cancelled) };
    tx.emit({ type: 'ServiceEnded', subject: serviceId, clientId, dealId, visitsOf: serviceId, facts });
    return { clientId };
  },
});
