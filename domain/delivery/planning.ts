import type { z } from 'zod';
import type { lockContractedServices } from '#domain/clients/steps.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { firstQuantity } from './model/first-quantity.ts';
import type { Plan } from './model/work.ts';
import { chosenPerson } from './chosen-person.ts';
import * as work from './repo.ts';
import { workFacts } from './work-facts.ts';

type Service = Awaited<ReturnType<typeof lockContractedServices>>[number];

/** Plans one intervention of a service, which is locked. @throws NotFound · Invalid `delivery.errors.notAMember`, `delivery.errors.emptyTeam` */
export async function planOne(
  tx: Tx,
  service: Service,
  { date, time, assigneeId, teamId, minutes, siteId, planned, title, instructions, checks }: z.output<typeof Plan>,
): Promise<work.WorkOrderRow> {
  const { clientId, dealId } = service;
  if (siteId !== undefined) await work.findSite(tx, siteId, clientId);
  const goes = await chosenPerson(tx, { assigneeId, teamId }, date);
  const ahead = await work.plannedAheadOf(tx, [service.id]);
  const row = await work.insertWork(tx, {
    clientId,
    dealId,
    contractedServiceId: service.id,
    siteId: siteId ?? service.siteId,
    title: title ?? service.name.slice(0, 150),
    instructions: instructions ?? null,
    plannedDate: date,
    plannedTime: time ?? null,
    minutes: minutes ?? null,
    assigneeId: goes ?? null,
    planned: planned ?? firstQuantity(service, ahead.get(service.id) ?? 0n),
  });
  await work.insertEntries(
    tx,
    (checks ?? []).map((text) => ({ workOrderId: row.id, kind: 'check' as const, text, at: tx.asOf })),
  );
  tx.emit({ type: 'WorkPlanned', ...workFacts(row) });
  return row;
}

/** @throws Conflict `delivery.errors.serviceEnded` when the service does not run on a day any more */
export function requireActive({ state, endDate }: Pick<Service, 'state' | 'endDate'>, date: CivilDate): void {
  const isOver = endDate === null ? state === 'ended' : endDate < date;
  if (isOver) throw new Conflict('delivery.errors.serviceEnded');
}
