import { z } from 'zod';
import { contractedServicesOf, dealOf } from '#domain/clients/steps.ts';
import { acceptanceGateOf } from '#domain/contracts/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { civilDate, id, optional } from '#domain/kernel/schemas.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { asPeriodPlan } from './as-plan.ts';
import { monthOf } from './model/months.ts';
import { INVOICE_CHOICES, PeriodPlan, REPORT_CHOICES } from './model/plan.ts';
import * as plans from './repo.ts';

/**
 * Chooses what happens by itself at the end of each month of a deal: the report over all its places, and its invoice once the
 * client has accepted. A month begins on the day of the contract that `anchorDay` names, the last of a shorter month; after the
 * first closing that day stays. With both on «none» nothing is made any more.
 * @throws NotFound · Conflict `errors.changedMeanwhile` · Invalid `recurring.errors.noServices`, `reportNeeded`, `anchorFixed`
 */
export const savePeriodPlan = defineVerb({
  name: 'recurring.savePeriodPlan',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  feature: 'recurring_work',
  api: { method: 'PUT', path: '/deals/{dealId}/period-plan', summary: 'Choose what is made at the end of each month' },
  input: z.object({
    dealId: id<'deal'>(),
    report: z.enum(REPORT_CHOICES),
    invoice: z.enum(INVOICE_CHOICES),
    anchorDay: optional(z.coerce.number().int().min(1).max(31)),
    startDate: optional(civilDate()),
  }),
  output: PeriodPlan,
  async run(tx, _actor, { dealId, report, invoice, ...given }, meta) {
    const { clientId, title } = await dealOf(tx, dealId);
    const services = (await contractedServicesOf(tx, clientId)).filter((one) => one.dealId === dealId);
    const lead = services.find((one) => one.state === 'active') ?? services[0];
    if (!lead) throw new Invalid('recurring.errors.noServices');
    if (report === 'none' && invoice !== 'none' && (await acceptanceGateOf(tx, dealId)).gate !== 'none')
      throw new Invalid('recurring.errors.reportNeeded', { fields: ['report'] });
    const current = await plans.lockPeriodPlan(tx, dealId);
    if (current) requireVersion(current, meta);
    const state = report === 'none' && invoice === 'none' ? ('ended' as const) : ('active' as const);
    const anchorDay = given.anchorDay ?? current?.anchorDay ?? 1;
    const isMoved = current !== undefined && current.anchorDay !== anchorDay;
    if (isMoved && (await plans.closedOf(tx, [dealId])).length > 0)
      throw new Conflict('recurring.errors.anchorFixed', { fields: ['anchorDay'] });
    const isResumed = current?.state === 'active' && !isMoved;
    const first = given.startDate ?? (isResumed ? current.startDate : civilDateOf(tx.asOf));
    const values = { report, invoice, state, anchorDay, startDate: monthOf(first, anchorDay).periodStart };
    const row = current
      ? await plans.updatePeriodPlan(tx, current.id, values)
      : await plans.insertPeriodPlan(tx, { ...values, clientId, dealId, leadServiceId: lead.id });
    const type = state === 'active' ? 'PeriodsPlanned' : 'PeriodsEnded';
    tx.emit({ type, subject: row.id, clientId, dealId, visitsOf: row.leadServiceId, facts: { name: title } });
    return asPeriodPlan(row);
  },
});
