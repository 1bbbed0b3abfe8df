import { chosenVat, servicesByIds } from '#domain/catalogue/steps.ts';
import { lockContractedServices } from '#domain/clients/steps.ts';
import { contractByAddendum, endBefore } from '#domain/clients/steps-addendum.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { cancelPlanned, requirePlaceAndPerson } from '#domain/delivery/steps-visits.ts';
import { Conflict, Invalid, NotFound } from '#domain/kernel/errors.ts';
import { addDays } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { required } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { continueVisits } from '#domain/recurring/steps.ts';
import type { AddendumService } from './model/addendum-service.ts';
import type { AddendumRow } from './repo-addenda.ts';
import * as lines from './repo-addendum-lines.ts';
import type { ContractRow } from './repo.ts';

export type Service = Awaited<ReturnType<typeof lockContractedServices>>[number];

/** The services that an addendum is about, locked. @throws NotFound for one that is missing */
export async function lockServices(tx: Tx, wanted: readonly AddendumService[]): Promise<Service[]> {
  const ids = wanted.flatMap((one) => one.contractedServiceId ?? []);
  const services = await lockContractedServices(tx, [...new Set(ids)]);
  if (services.length < new Set(ids).size) throw new NotFound();
  return services;
}

/**
 * What an addendum does to services as it is kept: names, prices and VAT as they are that day; what stays the same is left out.
 * @throws NotFound for a service of another deal, another's place, another's catalogue · Conflict `contracts.errors.serviceEnded` · Invalid per field
 */
export async function serviceLines(
  tx: Tx,
  contract: Pick<ContractRow, 'clientId' | 'dealId' | 'currency'>,
  services: readonly Service[],
  wanted: readonly AddendumService[],
): Promise<lines.NewAddendumLine[]> {
  const kept = [];
  for (const [index, { contractedServiceId, ends, ...change }] of wanted.entries()) {
    const service = services.find((one) => one.id === contractedServiceId);
    if (contractedServiceId === undefined) kept.push(await newLine(tx, contract, change, `services[${index}].`));
    else if (service?.dealId !== contract.dealId) throw new NotFound();
    else if (ends || !isSame(service, change)) {
      if (service.state === 'ended')
        throw new Conflict('contracts.errors.serviceEnded', { params: { name: service.name } });
      kept.push({ change: ends ? ('end' as const) : ('change' as const), ...changedLine(service, change) });
    }
  }
  return kept;
}

type Change = Omit<AddendumService, 'contractedServiceId' | 'ends'>;

const isSame = (service: Service, { quantity, unitPrice }: Change): boolean =>
  (quantity ?? service.contracted) === service.contracted && (unitPrice ?? service.unitPrice) === service.unitPrice;

function changedLine(service: Service, { quantity, unitPrice }: Change) {
  const { id, serviceId, siteId, name, description, unit, discount } = service;
  const { vatCategory, vatRate, exemptionReason, cpv, priceBasis, rhythm } = service;
  return {
    ...{ contractedServiceId: id, serviceId, siteId, name, description, unit, discount },
    ...{ vatCategory, vatRate, exemptionReason, cpv, priceBasis, rhythm },
    quantity: quantity ?? service.contracted,
    unitPrice: unitPrice ?? service.unitPrice,
  };
}

async function newLine(
  tx: Tx,
  { clientId, currency }: Pick<ContractRow, 'clientId' | 'currency'>,
  { serviceId, siteId, quantity = 0n, ...typed }: Change,
  at: string,
) {
  const known = serviceId === undefined ? undefined : required(await servicesByIds(tx, [serviceId]));
  await requirePlaceAndPerson(tx, clientId, { siteId });
  const { vatRegime } = await companyOf(tx);
  const unit = typed.unit ?? known?.unit ?? 'piece';
  const unitPrice = typed.unitPrice ?? (known?.currency === currency ? known.unitPrice : null);
  if (unitPrice === null) throw new Invalid('errors.required', { fields: [`${at}unitPrice`] });
  const rhythm = typed.rhythm ?? (unit === 'month' ? ('monthly' as const) : ('once' as const));
  return {
    ...{
      change: 'add' as const,
      serviceId: serviceId ?? null,
      siteId: siteId ?? null,
      unit,
      quantity,
      unitPrice,
      rhythm,
    },
    name: typed.name ?? known?.name ?? '',
    // a line with a name of its own has its own description, if only none
    description: typed.description ?? (typed.name === undefined ? (known?.description ?? null) : null),
    cpv: typed.cpv ?? known?.cpv ?? null,
    priceBasis: typed.priceBasis ?? (rhythm === 'monthly' ? ('per_month' as const) : ('per_unit' as const)),
    ...(await chosenVat(tx, vatRegime, vatRegime === 'registered' && known ? vatOf(known) : {})),
  };
}

const vatOf = ({ vatCategory, vatRate, exemptionReason }: Awaited<ReturnType<typeof servicesByIds>>[number]) => ({
  vatCategory,
  vatRate,
  exemptionReason: exemptionReason ?? undefined,
});

/**
 * Everybody has signed: from the addendum's day on the new services run, and those that it ends or changes run no more. A
 * changed one goes on as a new row with its new price, so that what was done before is invoiced at the old one; its rhythm
 * and the interventions planned from that day on go with it, those of an ended one are cancelled.
 */
export async function applyServices(tx: Tx, contract: ContractRow, { id, effectiveDate }: AddendumRow): Promise<void> {
  const { clientId, dealId, currency } = contract;
  const all = await lines.linesOf(tx, id);
  const ended = await lockContractedServices(tx, gone(all));
  for (const one of ended) await endBefore(tx, one, effectiveDate);
  const added = await contractByAddendum(tx, {
    ...{ clientId, dealId, currency, contractId: contract.id, from: effectiveDate },
    lines: all.filter((one) => one.change !== 'end').map((one) => asContracted(one, ended)),
  });
  for (const { id: subject, name } of added)
    tx.emit({ type: 'ServiceContracted', subject, clientId, dealId, facts: { name } });
  for (const { id: lineId, change, contractedServiceId } of all) {
    if (contractedServiceId === null) continue;
    const next = added.find((one) => one.originId === lineId);
    if (change === 'change' && next)
      await continueVisits(tx, { from: contractedServiceId, to: next.id }, effectiveDate);
    else await cancelPlanned(tx, contractedServiceId, addDays(effectiveDate, -1));
  }
}

const gone = (all: readonly lines.AddendumLineRow[]): Id<'contractedService'>[] =>
  all.flatMap((one) => one.contractedServiceId ?? []);

const asContracted = (line: lines.AddendumLineRow, before: readonly Service[]) => {
  const { id, serviceId, siteId, name, description, unit, quantity, unitPrice, discount, position } = line;
  const { vatCategory, vatRate, exemptionReason, priceBasis, rhythm } = line;
  return {
    ...{
      originId: id,
      serviceId,
      siteId,
      name,
      description,
      unit,
      contracted: quantity,
      unitPrice,
      discount,
      position,
    },
    ...{ vatCategory, vatRate, exemptionReason, priceBasis, rhythm },
    cpv: line.cpv ?? before.find((one) => one.id === line.contractedServiceId)?.cpv ?? null,
  };
};
