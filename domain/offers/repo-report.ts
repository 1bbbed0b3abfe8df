import { and, eq, gte, isNotNull, lt, lte, ne, sql } from 'drizzle-orm';
import { contractedService } from '#db/schema/contracted-service.ts';
import { offer } from '#db/schema/offer.ts';
import { offerLine } from '#db/schema/offer-line.ts';
import { offerVersion } from '#db/schema/offer-version.ts';
import { service } from '#db/schema/service.ts';
import { anyOf } from '#domain/kernel/any-of.ts';
import { type CivilDate, endOfDay, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { lineWorth } from '#domain/kernel/line-worth.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** Which documents a report counts; every part may be left open. */
export interface ReportFilter {
  from?: CivilDate | undefined;
  to?: CivilDate | undefined;
  currency?: string | undefined;
  serviceIds?: readonly Id<'service'>[] | undefined;
}

const total = (column: typeof offerLine.quantity | typeof offerLine.net, name: string) =>
  sql`sum(${column})`.mapWith(BigInt).as(name);
const ofAccepted = (column: typeof offerLine.quantity | typeof offerLine.net, name: string) =>
  sql`coalesce(sum(${column}) filter (where ${offer.state} = 'accepted'), 0)`.mapWith(BigInt).as(name);
/** What a line outside the catalogue says of itself; those of a service are added up before its name is looked at. */
const own = (column: typeof offerLine.name | typeof offerLine.unit) =>
  sql<string | null>`case when ${offerLine.serviceId} is null then ${column} end`;

/**
 * The wording that the client was last sent: the current one, or the one before a revision that is still in the making.
 * Not by «=», of which PostgreSQL would expect one row in two hundred and read the lines of each offer on their own.
 */
const isLastSent = sql`${offerVersion.frozenAt} is not null
  and ${offerVersion.number} >= ${offer.currentVersion} - case when ${offer.state} = 'draft' then 1 else 0 end`;

/** What was offered, and of that what was accepted, by service; lines outside the catalogue by their name and unit. */
export const offered = (tx: Tx, { from, to, currency, serviceIds }: ReportFilter) => {
  const sums = tx.db
    .select({
      tenantId: offerLine.tenantId,
      serviceId: offerLine.serviceId,
      name: own(offerLine.name).as('own_name'),
      unit: own(offerLine.unit).as('own_unit'),
      quantity: total(offerLine.quantity, 'offered_quantity'),
      value: total(offerLine.net, 'offered_value'),
      acceptedQuantity: ofAccepted(offerLine.quantity, 'accepted_quantity'),
      acceptedValue: ofAccepted(offerLine.net, 'accepted_value'),
    })
    .from(offer)
    .innerJoin(
      offerVersion,
      and(eq(offerVersion.tenantId, offer.tenantId), eq(offerVersion.offerId, offer.id), isLastSent),
    )
    .innerJoin(
      offerLine,
      and(eq(offerLine.tenantId, offerVersion.tenantId), eq(offerLine.offerVersionId, offerVersion.id)),
    )
    .where(
      and(
        isNotNull(offer.sentAt),
        ne(offer.state, 'withdrawn'),
        from && gte(offer.issueDate, from),
        to && lte(offer.issueDate, to),
        currency === undefined ? undefined : eq(offer.currency, currency),
        serviceIds && anyOf(offerLine.serviceId, serviceIds),
      ),
    )
    .groupBy(offerLine.tenantId, offerLine.serviceId, own(offerLine.name), own(offerLine.unit))
    .as('sums');
  return tx.db
    .select({
      serviceId: sums.serviceId,
      name: sql<string>`coalesce(${service.name}, ${sums.name})`,
      unit: sql<string>`coalesce(${service.unit}, ${sums.unit})`,
      quantity: sums.quantity,
      value: sums.value,
      acceptedQuantity: sums.acceptedQuantity,
      acceptedValue: sums.acceptedValue,
    })
    .from(sums)
    .leftJoin(service, and(eq(service.tenantId, sums.tenantId), eq(service.id, sums.serviceId)));
};

/** What was contracted, from whatever origin, by service. The value is rounded line by line, as on documents. */
export const contracted = (tx: Tx, { from, to, currency, serviceIds }: ReportFilter) => {
  const name = sql<string>`coalesce(${service.name}, ${contractedService.name})`;
  const unit = sql<string>`coalesce(${service.unit}, ${contractedService.unit})`;
  const { contracted: quantity, unitPrice, discount } = contractedService;
  return tx.db
    .select({
      serviceId: contractedService.serviceId,
      name,
      unit,
      quantity: sql`sum(${contractedService.contracted})`.mapWith(BigInt),
      value: sql`sum(${lineWorth(quantity, unitPrice, discount)})`.mapWith(BigInt),
    })
    .from(contractedService)
    .leftJoin(
      service,
      and(eq(service.tenantId, contractedService.tenantId), eq(service.id, contractedService.serviceId)),
    )
    .where(
      and(
        from && gte(contractedService.createdAt, startOfDay(from)),
        to && lt(contractedService.createdAt, endOfDay(to)),
        currency === undefined ? undefined : eq(contractedService.currency, currency),
        serviceIds && anyOf(contractedService.serviceId, serviceIds),
      ),
    )
    .groupBy(contractedService.serviceId, name, unit);
};
