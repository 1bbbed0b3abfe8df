import { lockContractedServices } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { required } from '#domain/kernel/required.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asWork } from './as-work.ts';
import { Plan, WorkOrder } from './model/work.ts';
import { planOne, requireActive } from './planning.ts';

/**
 * Plans an intervention for a contracted service: day, hour, place, person and quantity.
 * @throws NotFound · Conflict `delivery.errors.serviceEnded` · Invalid `delivery.errors.notAMember`
 */
export const planWork = defineVerb({
  name: 'delivery.planWork',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/work-orders', summary: 'Plan an intervention for a contracted service' },
  input: Plan.extend({ contractedServiceId: id<'contractedService'>() }),
  output: WorkOrder,
  async run(tx, _actor, { contractedServiceId, ...plan }) {
    const service = required(await lockContractedServices(tx, [contractedServiceId]));
    requireActive(service, plan.date);
    return asWork(await planOne(tx, service, plan));
  },
});
