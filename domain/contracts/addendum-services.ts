import { chosenVat } from '#domain/catalogue/steps.ts';
import { lockContractedServices } from '#domain/clients/steps.ts';
import { contractByAddendum, endBefore } from '#domain/clients/steps-addendum.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { AddendumService } from './model/addendum-service.ts';
import type { AddendumRow } from './repo-addenda.ts';
import * as lines from './repo-addendum-lines.ts';
import type { ContractRow } from './repo.ts';

type Service = Awaited<ReturnType<typeof lockContractedServices>>[number];

/** The services that an addendum is about, locked. @throws NotFound for one that is missing */
export async function lockServices(tx: Tx, wanted: readonly AddendumService[]): Promise<Service[]> {
  const ids = wanted.flatMap((one) => one.contractedServiceId ?? []);
  const services = await lockContractedServices(tx, [...new Set(ids)]);
  if (services.length < new Set(ids).size) throw new NotFound();
  return services;
}

/** What an addendum does to services as it is kept: names, prices and VAT as they are that day. @throws NotFound for a service of another deal */
export async function serviceLines(
  tx: Tx,
  { dealId }: Pick<ContractRow, 'dealId'>,
  services: readonly Service[],
  wanted: readonly AddendumService[],
): Promise<lines.NewAddendumLine[]> {
  const kept = [];
  for (const { contractedServiceId, ends, ...change } of wanted) {
    const service = services.find((one) => one.id === contractedServiceId);
    if (contractedServiceId === undefined) kept.push(await newLine(tx, change));
    else if (service?.dealId !== dealId) throw new NotFound();
    else kept.push({ change: ends ? ('end' as const) : ('change' as const), ...changedLine(service, change) });
  }
  return kept;
}

type Change = Omit<AddendumService, 'contractedServiceId' | 'ends'>;

function changedLine(service: Service, { quantity, unitPrice }: Change) {
  const { id, serviceId, siteId, name, description, unit, discount } = service;
  const { vatCategory, vatRate, exemptionReason, priceBasis, rhythm } = service;
  return {
    ...{ contractedServiceId: id, serviceId, siteId, name, description, unit, discount },
    ...{ vatCategory, vatRate, exemptionReason, priceBasis, rhythm },
    quantity: quantity ?? service.contracted,
    unitPrice: unitPrice ?? service.unitPrice,
  };
}

async function newLine(tx: Tx, { name = '', description, unit, quantity, unitPrice, ...rest }: Change) {
  const { vatRegime } = await companyOf(tx);
  return {
    change: 'add' as const,
    name,
    description: description ?? null,
    unit: unit ?? 'piece',
    quantity: quantity ?? 0n,
    unitPrice: unitPrice ?? 0n,
    priceBasis: rest.priceBasis ?? ('per_unit' as const),
    rhythm: rest.rhythm ?? ('once' as const),
    ...(await chosenVat(tx, vatRegime, {})),
  };
}

/**
 * Everybody has signed: from the addendum's day on the new services run, and those that it ends or changes run no more. A
 * changed one goes on as a new row with its new price, so that what was done before is invoiced at the old one.
 */
export async function applyServices(tx: Tx, contract: ContractRow, { id, effectiveDate }: AddendumRow): Promise<void> {
  const { clientId, dealId, currency } = contract;
  const all = await lines.linesOf(tx, id);
  await lockContractedServices(tx, gone(all));
  for (const ended of gone(all)) await endBefore(tx, ended, effectiveDate);
  const added = await contractByAddendum(tx, {
    ...{ clientId, dealId, currency, contractId: contract.id, from: effectiveDate },
    lines: all.filter((one) => one.change !== 'end').map(asContracted),
  });
  for (const { id: subject, name } of added)
    tx.emit({ type: 'ServiceContracted', subject, clientId, dealId, facts: { name } });
}

const gone = (all: readonly lines.AddendumLineRow[]): Id<'contractedService'>[] =>
  all.flatMap((one) => one.contractedServiceId ?? []);

const asContracted = (line: lines.AddendumLineRow) => {
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
  };
};
