import { z } from 'zod';
import { dropVisits } from '#domain/delivery/steps-visits.ts';
import { lockContractedServices } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { required } from '#domain/kernel/required.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asVisitPlan } from './as-plan.ts';
import { VisitPlan } from './model/plan.ts';
import * as plans from './repo.ts';

/** Makes no more interventions by itself; those that nobody has touched yet go from tomorrow on. @throws NotFound */
export const endVisitPlan = defineVerb({
  name: 'recurring.endVisitPlan',
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
  api: {
    method: 'DELETE',
    path: '/contracted-services/{contractedServiceId}/visit-plan',
    summary: 'Stop making the interventions of a contracted service',
  },
  input: z.object({ contractedServiceId: id<'contractedService'>() }),
  output: VisitPlan,
  async run(tx, _actor, { contractedServiceId }) {
    const service = required(await lockContractedServices(tx, [contractedServiceId]));
    const current = await plans.lockVisitPlan(tx, contractedServiceId);
    if (!current) throw new NotFound();
    if (current.state === 'ended') return asVisitPlan(current);
    await dropVisits(tx, current.id, civilDateOf(tx.asOf));
    const { clientId, dealId } = current;
    tx.emit({
      type: 'VisitsEnded',
      subject: current.id,
      clientId,
      dealId,
      visitsOf: contractedServiceId,
      facts: { name: service.name },
    });
    return asVisitPlan(await plans.updateVisitPlan(tx, current.id, { state: 'ended' }));
  },
});
