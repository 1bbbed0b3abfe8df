import { lockContractedServices } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { required } from '#domain/kernel/required.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asWork } from './as-work.ts';
import { firstQuantity } from './model/first-quantity.ts';
import { Plan, WorkOrder } from './model/work.ts';
import { requireMember } from './require-member.ts';
import * as work from './repo.ts';
import { workFacts } from './work-facts.ts';

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
  async run(tx, _actor, { contractedServiceId, date, time, assigneeId, siteId, planned, title, instructions, checks }) {
    const service = required(await lockContractedServices(tx, [contractedServiceId]));
    requireActive(service, date);
    const { clientId, dealId } = service;
    if (siteId !== undefined) await work.findSite(tx, siteId, clientId);
    await requireMember(tx, assigneeId);
    const ahead = await work.plannedAheadOf(tx, [contractedServiceId]);
    const row = await work.insertWork(tx, {
      clientId,
      dealId,
      contractedServiceId,
      siteId: siteId ?? service.siteId,
      title: title ?? service.name.slice(0, 150),
      instructions: instructions ?? null,
      plannedDate: date,
      plannedTime: time ?? null,
      assigneeId: assigneeId ?? null,
      planned: planned ?? firstQuantity(service, ahead.get(contractedServiceId) ?? 0n),
    });
    await work.insertEntries(
      tx,
      (checks ?? []).map((text) => ({ workOrderId: row.id, kind: 'check' as const, text, at: tx.asOf })),
    );
    tx.emit({ type: 'WorkPlanned', ...workFacts(row) });
    return asWork(row);
  },
});

function requireActive({ state, endDate }: { state: 'active' | 'ended'; endDate: CivilDate | null }, date: CivilDate) {
  const isOver = endDate === null ? state === 'ended' : endDate < date;
  if (isOver) throw new Conflict('delivery.errors.serviceEnded');
}
