import { openAcceptedLines } from '#domain/acceptance/steps.ts';
import { gatesOf } from '#domain/contracts/steps-gates.ts';
import { type CivilDate, civilDateOf, daysBetween } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { romanianOrder } from '#domain/kernel/pure/romanian-order.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { lastIssueDateAt } from '#domain/law/steps.ts';
import { lineNet } from './model/totals.ts';
import { draftAdvances, linesOf } from './repo.ts';
import { firstOpenWork, openServices } from './repo-billable.ts';

export interface Waiting {
  /** Null for an advance that was collected: the draft of its invoice is `advanceId`. */
  contractedServiceId: Id<'contractedService'> | null;
  advanceId: Id<'invoice'> | null;
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

export interface Billable extends Waiting {
  contractedServiceId: Id<'contractedService'>;
  advanceId: null;
}

type Open = Awaited<ReturnType<typeof openServices>>[number];

/**
 * Services that may be invoiced: accepted and not invoiced, and delivered where the contract asks for no report. The nearest
 * last legal day of issue comes first.
 * @law Cod fiscal art. 319 (16), art. 281 (7)
 */
export async function billableOf(tx: Tx, clientId?: Id<'client'>): Promise<Billable[]> {
  const accepted = await openAcceptedLines(tx, clientId);
  const services = await openServices(tx, [...new Set(accepted.map((line) => line.contractedServiceId))], clientId);
  const byId = new Map(services.map((one) => [one.service.id, one]));
  const lastDay = lastDays(tx);
  const items: Billable[] = [];
  for (const line of accepted) {
    const open = byId.get(line.contractedServiceId);
    if (!open || line.answeredAt === null) continue;
    const source = { acceptanceLineId: line.id, reportId: line.reportId, reportNumber: line.printedNumber };
    items.push(await itemOf(lastDay, open, line.accepted - line.invoiced, civilDateOf(line.answeredAt), source));
  }
  const ungated = await withoutGate(tx, services);
  const firstOpen = await firstOpenWork(
    tx,
    ungated.map((one) => one.service.id),
  );
  const onReports = new Map<Id<'contractedService'>, bigint>();
  for (const { contractedServiceId: id, accepted: taken, invoiced } of accepted)
    onReports.set(id, (onReports.get(id) ?? 0n) + taken - invoiced);
  for (const open of ungated) {
    const quantity = open.service.delivered - open.service.invoiced - (onReports.get(open.service.id) ?? 0n);
    if (quantity <= 0n) continue;
    const deliveredOn = civilDateOf(firstOpen.get(open.service.id) ?? tx.asOf);
    const source = { acceptanceLineId: null, reportId: null, reportNumber: null };
    items.push(await itemOf(lastDay, open, quantity, deliveredOn, source));
  }
  return items.sort(byLastDay);
}

/** Everything on «De facturat»: the services, and the advances that were collected. */
export async function waitingOf(tx: Tx, clientId?: Id<'client'>): Promise<Waiting[]> {
  const [items, drafts] = await Promise.all([billableOf(tx, clientId), draftAdvances(tx, clientId)]);
  const advances = await Promise.all(drafts.map((draft) => advanceItem(tx, draft)));
  return advances.length === 0 ? items : [...items, ...advances].sort(byLastDay);
}

const byLastDay = (a: Waiting, b: Waiting): number =>
  a.lastDay.localeCompare(b.lastDay) || romanianOrder(a.clientName, b.clientName);

/** Services of deals whose invoices wait for no report; without a contract only an institution accepts first. */
async function withoutGate(tx: Tx, services: readonly Open[]): Promise<Open[]> {
  const delivered = services.filter(({ service }) => service.delivered > service.invoiced);
  const gates = await gatesOf(tx, [...new Set(delivered.map(({ service }) => service.dealId))]);
  return delivered.filter(
    ({ service, clientKind }) =>
      (gates.get(service.dealId) ?? (clientKind === 'institution' ? 'required' : 'none')) === 'none',
  );
}

type LastDays = (taxPoint: CivilDate) => Promise<{ lastDay: CivilDate; daysLeft: number }>;

/** Last legal days of issue and what is left to them today, each day of a supply asked once: many lines share one. */
function lastDays(tx: Tx): LastDays {
  const known = new Map<CivilDate, ReturnType<LastDays>>();
  const ask = async (taxPoint: CivilDate) => {
    const lastDay = await lastIssueDateAt(tx, taxPoint);
    return { lastDay, daysLeft: daysBetween(civilDateOf(tx.asOf), lastDay) };
  };
  return (taxPoint) => {
    const answer = known.get(taxPoint) ?? ask(taxPoint);
    known.set(taxPoint, answer);
    return answer;
  };
}

async function itemOf(
  lastDay: LastDays,
  { service, clientName }: Open,
  quantity: bigint,
  taxPoint: CivilDate,
  source: Pick<Waiting, 'acceptanceLineId' | 'reportId' | 'reportNumber'>,
): Promise<Billable> {
  const { id, clientId, dealId, name, unit, unitPrice, discount, currency } = service;
  return {
    ...source,
    advanceId: null,
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
    ...(await lastDay(taxPoint)),
  };
}

type AdvanceDraft = Awaited<ReturnType<typeof draftAdvances>>[number];

/** @law Cod fiscal art. 319 (16): an advance is invoiced by the 15th of the month after it was collected */
async function advanceItem(tx: Tx, { invoice, clientName }: AdvanceDraft): Promise<Waiting> {
  const taxPoint = invoice.taxPointDate ?? civilDateOf(invoice.createdAt);
  const lastDay = await lastIssueDateAt(tx, taxPoint);
  const { id, clientId, dealId, net, currency } = invoice;
  const [line] = await linesOf(tx, id);
  return {
    contractedServiceId: null,
    advanceId: id,
    acceptanceLineId: null,
    reportId: null,
    reportNumber: null,
    clientId,
    clientName,
    dealId,
    name: line?.name ?? '',
    unit: 'piece',
    quantity: 1_000n,
    net,
    currency,
    taxPoint,
    lastDay,
    daysLeft: daysBetween(civilDateOf(tx.asOf), lastDay),
  };
}
