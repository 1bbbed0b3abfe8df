import { lockContractedServices } from '#domain/clients/steps.ts';
import { setRhythm } from '#domain/clients/steps-rhythm.ts';
import { dropVisits, requirePlaceAndPerson } from '#domain/delivery/steps-visits.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf, latest } from '#domain/kernel/pure/civil-date.ts';
import { required } from '#domain/kernel/required.ts';
import { id } from '#domain/kernel/schemas.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { asVisitPlan } from './as-plan.ts';
import { VisitPlan, VisitPlanFields } from './model/plan.ts';
import * as plans from './repo.ts';

/**
 * Gives a contracted service its rhythm: from now on its interventions are made by themselves, two weeks ahead. Saved again,
 * what nobody has touched yet is made anew by the new rhythm.
 * @throws NotFound · Conflict `recurring.errors.serviceEnded`, `errors.changedMeanwhile` · Invalid per field
 */
export const saveVisitPlan = defineVerb({
  name: 'recurring.saveVisitPlan',
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
  feature: 'recurring_work',
  api: {
    method: 'PUT',
    path: '/contracted-services/{contractedServiceId}/visit-plan',
    summary: 'Have the interventions of a contracted service made by themselves',
  },
  input: VisitPlanFields.extend({ contractedServiceId: id<'contractedService'>() }),
  output: VisitPlan,
  async run(tx, _actor, { contractedServiceId, time, checks, weekdays, ...fields }, meta) {
    const service = required(await lockContractedServices(tx, [contractedServiceId]));
    if (service.state === 'ended') throw new Conflict('recurring.errors.serviceEnded');
    if (fields.endDate !== undefined && fields.endDate < fields.startDate)
      throw new Invalid('recurring.errors.endBeforeStart', { fields: ['endDate'] });
    if ((fields.seasonFrom === undefined) !== (fields.seasonTo === undefined))
      throw new Invalid('recurring.errors.halfSeason', { fields: ['seasonTo'] });
    const { clientId, dealId } = service;
    await requirePlaceAndPerson(tx, clientId, fields);
    const weeks = fields.rhythm === 'weekly' ? 1 : fields.weeks;
    const values = {
      ...fields,
      weeks,
      weekdays: weekdayText(fields.rhythm === 'monthly' ? [] : (weekdays ?? [])),
      seasonFrom: fields.seasonFrom ?? null,
      seasonTo: fields.seasonTo ?? null,
      endDate: fields.endDate ?? null,
      siteId: fields.siteId ?? null,
      assigneeId: fields.teamId === undefined ? (fields.assigneeId ?? null) : null,
      teamId: fields.teamId ?? null,
      minutes: fields.minutes ?? null,
      plannedTime: time ?? null,
      planned: fields.planned ?? null,
      instructions: fields.instructions ?? null,
      checks: checks === undefined || checks.length === 0 ? null : checks.join('\n'),
      state: 'active' as const,
    };
    await setRhythm(tx, contractedServiceId, { rhythm: fields.rhythm, weeks });
    const today = civilDateOf(tx.asOf);
    const current = await plans.lockVisitPlan(tx, contractedServiceId);
    if (current) requireVersion(current, meta);
    const row = current
      ? await plans.updateVisitPlan(tx, current.id, {
          ...values,
          ...(current.state === 'ended' ? { missedFrom: latest(fields.startDate, today) } : {}),
        })
      : await plans.insertVisitPlan(tx, {
          ...values,
          clientId,
          dealId,
          contractedServiceId,
          missedFrom: latest(fields.startDate, today),
        });
    await dropVisits(tx, row.id, today);
    tx.emit({
      type: 'VisitsPlanned',
      subject: row.id,
      clientId,
      dealId,
      visitsOf: contractedServiceId,
      facts: { name: service.name, date: fields.startDate },
    });
    return asVisitPlan(row);
  },
});

/** Days of the week in order, each once; null for none. */
const weekdayText = (days: readonly number[]): string | null =>
  days.length === 0 ? null : [...new Set(days)].sort((a, b) => a - b).join(',');
