import { showClient } from '#domain/clients/show-client.ts';
import { showCompany } from '#domain/companies/show-company.ts';
import { listAdvances } from '#domain/invoicing/list-advances.ts';
import { listBillable } from '#domain/invoicing/list-billable.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { stripeAccountOf } from '#domain/identity/stripe-account.ts';

/** A line that may be ticked: something accepted or delivered that waits, or a contracted service. */
export interface Choice {
  contractedServiceId: string;
  acceptanceLineId: string | null;
  dealId: string;
  name: string;
  description: string | null;
  unit: string;
  unitPrice: bigint;
  discount: number;
  currency: string;
  vatRate: number;
  /** Thousandths that wait to be invoiced; null for a service that is only contracted. */
  waiting: bigint | null;
  contracted: bigint;
  /** What it starts with when it is ticked by hand. */
  left: bigint;
  lastDay: CivilDate | null;
  reportNumber: string | null;
}

/**
 * What an invoice of a client is written with: what waits first, then every other active service that is not invoiced
 * whole. `kept` are services of the draft that is written, which stay in sight.
 */
export async function writingData(actor: Actor, clientId: string, kept: ReadonlySet<string> = new Set()) {
  const client = await showClient(actor, { clientId });
  const { items } = await listBillable(actor, { clientId });
  const services = new Map(client.services.map((one) => [one.id, one]));
  const choices: Choice[] = items.flatMap((item) => {
    const service = item.contractedServiceId === null ? undefined : services.get(item.contractedServiceId);
    return service ? [choiceOf(service, item)] : [];
  });
  const waiting = new Set(items.map((item) => item.contractedServiceId));
  const rest = client.services.filter(
    (one) => !waiting.has(one.id) && (kept.has(one.id) || (one.state === 'active' && leftOf(one) > 0n)),
  );
  const account = await stripeAccountOf(actor.tenantId);
  const { isConfirmed } = await showCompany(actor, {});
  return {
    client: { id: client.id, name: client.name, kind: client.kind, email: client.contacts[0]?.email ?? client.email },
    advances: (await listAdvances(actor, { clientId })).rows,
    choices: [...choices, ...rest.map((service) => choiceOf(service, undefined))],
    hasCard: account?.state === 'ready',
    isConfirmed,
  };
}

/** An advance invoice that may be deducted, with what is left of it before VAT. */
export type AdvanceChoice = Awaited<ReturnType<typeof listAdvances>>['rows'][number];

type Service = Awaited<ReturnType<typeof showClient>>['services'][number];
type Item = Awaited<ReturnType<typeof listBillable>>['items'][number];

/** What is still to be invoiced of a service; of one that comes again and again always as much as is contracted. */
const leftOf = ({ rhythm, contracted, invoiced }: Service): bigint =>
  rhythm === 'once' ? (contracted > invoiced ? contracted - invoiced : 0n) : contracted;

const choiceOf = (service: Service, item: Item | undefined): Choice => ({
  contractedServiceId: service.id,
  acceptanceLineId: item?.acceptanceLineId ?? null,
  dealId: service.dealId,
  name: service.name,
  description: service.description,
  unit: service.unit,
  unitPrice: service.unitPrice,
  discount: service.discount,
  currency: service.currency,
  vatRate: service.vatRate,
  waiting: item?.quantity ?? null,
  contracted: service.contracted,
  left: leftOf(service),
  lastDay: item?.lastDay ?? null,
  reportNumber: item?.reportNumber ?? null,
});
