import { openAcceptedLines } from '#domain/acceptance/steps.ts';
import { gatesOf } from '#domain/contracts/gates.ts';
import { type CivilDate, civilDateOf, daysBetween } from '#domain/kernel/pure/civil-date.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { lastIssueDateAt } from '#domain/law/steps.ts';
import { lineNet } from './model/totals.ts';
import { firstOpenWork, openServices } from './repo-billable.ts';

export interface Billable {
  contractedServiceId: Id<'contractedService'>;
  acceptanceLineId: Id<'acceptanceLine'> | null;
  reportId: Id<'acceptanceReport'> | null;
  reportNumber: string | null;
  clientId: Id<'client'>;
  clientName: string;
  dealId: Id<'deal'>;
  name: string;
  unit: string;
  /** Thousandths. */
  quantity: bigint;
  /** Before VAT, minor units of `currency`. */
  net: bigint;
  currency: string;
  /** The day of the chargeable event: the client's acceptance, or the delivery where none is asked for. */
  taxPoint: CivilDate;
  lastDay: CivilDate;
  daysLeft: number;
}

type Open = Awaited<ReturnType<typeof openServices>>[number];

/**
 * What may be invoiced: accepted and not invoiced, and delivered where the contract asks for no report. The nearest last
 * legal day of issue comes first.
 * @law Cod fiscal art. 319 (16), art. 281 (7)
 */
export async function billableOf(tx: Tx, clientId?: Id<'client'>): Promise<Billable[]> {
  const accepted = await openAcceptedLines(tx, clientId);
  const services = await openServices(tx, [...new Set(accepted.map((line) => line.contractedServiceId))], clientId);
  const byId = new Map(services.map((one) => [one.service.id, one]));
  const items: Billable[] = [];
  for (const line of accepted) {
    const open = byId.get(line.contractedServiceId);
    if (!open || line.answeredAt === null) continue;
    const source = { acceptanceLineId: line.id, reportId: line.reportId, reportNumber: line.printedNumber };
    items.push(await itemOf(tx, open, line.accepted - line.invoiced, civilDateOf(line.answeredAt), source));
  }
  const ungated = await withoutGate(tx, services);
  const firstOpen = await firstOpenWork(
    tx,
    ungated.map((one) => one.service.id),
  );
  for (const open of ungated) {
    const onReports = sum(
      accepted
        .filter((line) => line.contractedServiceId === open.service.id)
        .map((line) => line.accepted - line.invoiced),
    );
    const quantity = open.service.delivered - open.service.invoiced - onReports;
    if (quantity <= 0n) continue;
    const deliveredOn = civilDateOf(firstOpen.get(open.service.id) ?? tx.asOf);
    const source = { acceptanceLineId: null, reportId: null, reportNumber: null };
    items.push(await itemOf(tx, open, quantity, deliveredOn, source));
  }
  return items.sort((a, b) => a.lastDay.localeCompare(b.lastDay) || a.clientName.localeCompare(b.clientName, 'ro'));
}

/** Services of deals whose invoices wait for no report; without a contract only an institution accepts first. */
async function withoutGate(tx: Tx, services: readonly Open[]): Promise<Open[]> {
  const delivered = services.filter(({ service }) => service.delivered > service.invoiced);
  const gates = await gatesOf(tx, [...new Set(delivered.map(({ service }) => service.dealId))]);
  return delivered.filter(
    ({ service, clientKind }) =>
      (gates.get(service.dealId) ?? (clientKind === 'institution' ? 'required' : 'none')) === 'none',
  );
}

async function itemOf(
  tx: Tx,
  { service, clientName }: Open,
  quantity: bigint,
  taxPoint: CivilDate,
  source: Pick<Billable, 'acceptanceLineId' | 'reportId' | 'reportNumber'>,
): Promise<Billable> {
  const lastDay = await lastIssueDateAt(tx, taxPoint);
  const { id, clientId, dealId, name, unit, unitPrice, discount, currency } = service;
  return {
    ...source,
    contractedServiceId: id,
    clientId,
    clientName,
    dealId,
    name,
    unit,
    quantity,
    net: lineNet({ quantity, unitPrice, discount }),
    currency,
    taxPoint,
    lastDay,
    daysLeft: daysBetween(civilDateOf(tx.asOf), lastDay),
  };
}
