import { z } from 'zod';
import { clientOf, dealOf } from '#domain/clients/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { UNIT_KEYS } from '#domain/kernel/pure/units.ts';
import { id, quantity } from '#domain/kernel/schemas.ts';
import { asUnit } from './as-head.ts';
import { servicesIn } from './draft-lines.ts';
import { waitingOf } from './model/waiting.ts';
import { pendingQuantities } from './repo-open.ts';

/** What a report of a deal can be about: its services, with what was delivered of each and is on no report. @throws NotFound */
export const reportChoices = defineQuery({
  name: 'acceptance.reportChoices',
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
  input: z.object({ dealId: id<'deal'>() }),
  output: z.object({
    dealId: id<'deal'>(),
    dealTitle: z.string(),
    clientId: id<'client'>(),
    clientName: z.string(),
    services: z.array(
      z.object({
        id: id<'contractedService'>(),
        name: z.string(),
        unit: z.enum(UNIT_KEYS),
        contracted: quantity(),
        waiting: quantity(),
      }),
    ),
  }),
  async run(tx, _actor, { dealId }) {
    const { clientId, title } = await dealOf(tx, dealId);
    const { name } = await clientOf(tx, clientId);
    const services = await servicesIn(tx, { clientId, dealId });
    const ids = services.map((one) => one.id);
    const pending = await pendingQuantities(tx, ids, ['draft', 'sent', 'viewed']);
    return {
      dealId,
      dealTitle: title,
      clientId,
      clientName: name,
      services: services.map((one) => {
        const waiting = waitingOf(one, pending.get(one.id) ?? 0n);
        const { id: serviceId, name: serviceName, contracted } = one;
        return {
          id: serviceId,
          name: serviceName,
          unit: asUnit(one.unit),
          contracted,
          waiting,
        };
      }),
    };
  },
});
