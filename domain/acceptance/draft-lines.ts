import { contractedServicesOf } from '#domain/clients/steps.ts';
import { lineNet } from '#domain/invoicing/model/totals.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { ReportLineFields } from './model/report.ts';
import { waitingOf } from './model/waiting.ts';
import * as open from './repo-open.ts';
import type { NewLine } from './repo.ts';

type Services = Awaited<ReturnType<typeof contractedServicesOf>>;
type Service = Services[number];

/** Which of a deal's services a report is about; what is left out does not narrow. */
export interface Scope {
  clientId: Id<'client'>;
  dealId: Id<'deal'>;
  contractId?: Id<'contract'> | undefined;
  siteId?: Id<'site'> | undefined;
}

export interface Drafted {
  services: readonly Service[];
  lines: NewLine[];
  net: bigint;
}

/** The services of a scope, in the client's order. */
export async function servicesIn(tx: Tx, { clientId, dealId, contractId, siteId }: Scope): Promise<Services> {
  return (await contractedServicesOf(tx, clientId)).filter(
    (one) =>
      one.dealId === dealId &&
      (contractId === undefined || one.contractId === contractId) &&
      (siteId === undefined || one.siteId === siteId),
  );
}

/** What was delivered and stands on no report yet. @throws Invalid `acceptance.errors.nothingDelivered`, `acceptance.errors.currencies` */
export async function deliveredLines(tx: Tx, scope: Scope): Promise<Drafted> {
  const services = await servicesIn(tx, scope);
  const pending = await open.pendingQuantities(
    tx,
    services.map((one) => one.id),
    ['draft', 'sent', 'viewed'],
  );
  const waiting = services.flatMap((service) => {
    const delivered = waitingOf(service, pending.get(service.id) ?? 0n);
    return delivered > 0n ? [{ service, delivered }] : [];
  });
  if (waiting.length === 0) throw new Invalid('acceptance.errors.nothingDelivered');
  return drafted(waiting);
}

/** Lines as a person typed them. @throws Invalid `acceptance.errors.foreignService`, `acceptance.errors.currencies` */
export async function typedLines(tx: Tx, scope: Scope, typed: readonly ReportLineFields[]): Promise<Drafted> {
  const services = new Map((await servicesIn(tx, scope)).map((one) => [one.id, one]));
  const seen = new Set<Id<'contractedService'>>();
  const chosen = typed.map(({ contractedServiceId, delivered }, index) => {
    const service = services.get(contractedServiceId);
    if (!service || seen.has(contractedServiceId))
      throw new Invalid('acceptance.errors.foreignService', { fields: [`lines[${index}].contractedServiceId`] });
    seen.add(contractedServiceId);
    return { service, delivered };
  });
  return drafted(chosen);
}

function drafted(chosen: readonly { service: Service; delivered: bigint }[]): Drafted {
  if (new Set(chosen.map((one) => one.service.currency)).size > 1) throw new Invalid('acceptance.errors.currencies');
  const lines = chosen.map(({ service, delivered }) => lineOf(service, delivered));
  return { services: chosen.map((one) => one.service), lines, net: sum(lines.map((one) => one.net)) };
}

/** A line of a report with what it is worth before VAT. */
export const lineOf = (service: Service, delivered: bigint): NewLine => ({
  contractedServiceId: service.id,
  name: service.name,
  unit: service.unit,
  contracted: service.contracted,
  delivered,
  unitPrice: service.unitPrice,
  net: lineNet({ quantity: delivered, unitPrice: service.unitPrice, discount: service.discount }),
});
