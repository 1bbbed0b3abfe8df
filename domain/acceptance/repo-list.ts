import { and, desc, eq, gte, inArray, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import { acceptanceReport } from '#db/schema/acceptance-report.ts';
import { client } from '#db/schema/client.ts';
import { contractedService } from '#db/schema/contracted-service.ts';
import { deal } from '#db/schema/deal.ts';
import { PAGE_SIZE } from '#domain/kernel/keyset.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { ReportState } from './model/report-state.ts';

export interface ReportFilter {
  states?: readonly ReportState[] | undefined;
  /** Reminded at least so often. */
  reminded?: number | undefined;
  clientId?: Id<'client'> | undefined;
  dealId?: Id<'deal'> | undefined;
  from?: CivilDate | undefined;
  to?: CivilDate | undefined;
}

const matching = ({ states, reminded, clientId, dealId, from, to }: ReportFilter): SQL | undefined =>
  and(
    states && inArray(acceptanceReport.state, [...states]),
    reminded === undefined ? undefined : gte(acceptanceReport.reminders, reminded),
    clientId && eq(acceptanceReport.clientId, clientId),
    dealId && eq(acceptanceReport.dealId, dealId),
    from && gte(acceptanceReport.periodEnd, from),
    to && lte(acceptanceReport.periodEnd, to),
  );

const ofClient = and(eq(client.tenantId, acceptanceReport.tenantId), eq(client.id, acceptanceReport.clientId));

/** One page, newest first, and one row more when it goes on. */
export const listPage = (tx: Tx, filter: ReportFilter, after: { sort: string; id: string } | undefined) =>
  tx.db
    .select({ report: acceptanceReport, clientName: client.name })
    .from(acceptanceReport)
    .innerJoin(client, ofClient)
    .where(and(matching(filter), after && beyond(after)))
    .orderBy(desc(acceptanceReport.createdAt), desc(acceptanceReport.id))
    .limit(PAGE_SIZE + 1);

const beyond = ({ sort, id }: { sort: string; id: string }) =>
  or(
    lt(acceptanceReport.createdAt, new Date(sort)),
    and(eq(acceptanceReport.createdAt, new Date(sort)), sql`${acceptanceReport.id} < ${id}::uuid`),
  );

/** How many reports match and what they are worth before VAT. */
export const totalsOf = async (tx: Tx, filter: ReportFilter) =>
  (
    await tx.db
      .select({
        count: sql<number>`count(*)::int`,
        net: sql`coalesce(sum(${acceptanceReport.net}), 0)`.mapWith(BigInt),
      })
      .from(acceptanceReport)
      .where(matching(filter))
  )[0] ?? { count: 0, net: 0n };

const { delivered, accepted, invoiced } = contractedService;
/** More was delivered than accepted or invoiced; what stands on open reports is taken off by the caller. */
const isAhead = sql`${delivered} > greatest(${accepted}, ${invoiced})`;

/** How far ahead the services are of which more was delivered than accepted or invoiced, by deal. */
export const quantitiesAhead = (tx: Tx) =>
  tx.db
    .select({ id: contractedService.id, dealId: contractedService.dealId, delivered, accepted, invoiced })
    .from(contractedService)
    .where(isAhead);

const MOST_WAITING = 500;

/** Services of which more was delivered than accepted or invoiced, with their client and deal. */
export const deliveredAhead = (tx: Tx, clientId: Id<'client'> | undefined) =>
  tx.db
    .select({
      service: contractedService,
      clientName: client.name,
      dealTitle: deal.title,
    })
    .from(contractedService)
    .innerJoin(client, and(eq(client.tenantId, contractedService.tenantId), eq(client.id, contractedService.clientId)))
    .innerJoin(deal, and(eq(deal.tenantId, contractedService.tenantId), eq(deal.id, contractedService.dealId)))
    .where(and(isAhead, clientId && eq(contractedService.clientId, clientId)))
    .orderBy(client.name, contractedService.dealId, contractedService.position, contractedService.id)
    .limit(MOST_WAITING);
