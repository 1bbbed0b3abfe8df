import { z } from 'zod';
import { lockContractedServices } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { addDays, type CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { required } from '#domain/kernel/required.ts';
import { civilDate, id } from '#domain/kernel/schemas.ts';
import { holidaysBetween } from '#domain/law/steps.ts';
import { OFF_DAYS, VISIT_RHYTHMS } from '#domain/recurring/model/rhythm.ts';
import { onWorkingDay, visitDays } from '#domain/recurring/model/visit-days.ts';
import { MOST_SERIES } from './model/series.ts';
import { Plan } from './model/work.ts';
import { planOne, requireActive } from './planning.ts';

const LONGEST_HOLIDAYS = 20;
const LONGEST_TURN = 31;

/** Late enough for so many turns of any rhythm. */
const horizonOf = (date: CivilDate, turns: number) => addDays(date, (turns + 1) * LONGEST_TURN);

/**
 * «Planifică seria»: several interventions of one contracted service at once, by a rhythm counted from the first day. Days off
 * move to working days. @throws NotFound · Conflict `delivery.errors.serviceEnded` · Invalid `delivery.errors.notAMember`
 */
export const planSeries = defineVerb({
  name: 'delivery.planSeries',
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
  api: { method: 'POST', path: '/work-orders/series', summary: 'Plan a series of interventions' },
  input: Plan.extend({
    contractedServiceId: id<'contractedService'>(),
    rhythm: z.enum(VISIT_RHYTHMS),
    weeks: z.coerce.number().int().min(1).max(52).default(1),
    count: z.coerce.number().int().min(1).max(MOST_SERIES),
    offDays: z.enum(OFF_DAYS).default('next'),
  }),
  output: z.object({ workOrderIds: z.array(id<'workOrder'>()), first: civilDate(), last: civilDate() }),
  async run(tx, _actor, { contractedServiceId, rhythm, weeks, count, offDays, date, ...plan }) {
    const service = required(await lockContractedServices(tx, [contractedServiceId]));
    const days = visitDays(
      { rhythm, weeks, startDate: date, endDate: null },
      date,
      horizonOf(date, count * weeks),
    ).slice(0, count);
    const last = days.at(-1) ?? date;
    const holidays = await holidaysBetween(tx, addDays(date, -LONGEST_HOLIDAYS), addDays(last, LONGEST_HOLIDAYS));
    const planned = days.flatMap((day) => onWorkingDay(day, offDays, holidays) ?? []);
    for (const day of planned) requireActive(service, day);
    const workOrderIds = [];
    for (const day of planned) workOrderIds.push((await planOne(tx, service, { ...plan, date: day })).id);
    return { workOrderIds, first: planned[0] ?? date, last: planned.at(-1) ?? date };
  },
});
