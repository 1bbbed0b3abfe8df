import { and, asc, desc, eq, inArray, isNull, max, ne, sql } from 'drizzle-orm';
import { acceptanceReport } from '#db/schema/acceptance-report.ts';
import { file } from '#db/schema/file.ts';
import { site } from '#db/schema/site.ts';
import { workConfirmation } from '#db/schema/work-confirmation.ts';
import { workEntry } from '#db/schema/work-entry.ts';
import { workOrder } from '#db/schema/work-order.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

const MOST = 100;
const BEGUN = ['started', 'done', 'confirmed'] as const;
const DONE = ['done', 'confirmed'] as const;

/** The places of a client with how many visits were done there and when last; `null` stands for work without a place. */
export const visitedSites = (tx: Tx, clientId: Id<'client'>) =>
  tx.db
    .select({
      siteId: workOrder.siteId,
      name: site.name,
      city: site.city,
      visits: sql<number>`count(*)::int`,
      last: max(workOrder.doneAt),
    })
    .from(workOrder)
    .leftJoin(site, and(eq(site.tenantId, workOrder.tenantId), eq(site.id, workOrder.siteId)))
    .where(and(eq(workOrder.clientId, clientId), inArray(workOrder.state, [...DONE])))
    .groupBy(workOrder.siteId, site.name, site.city)
    .orderBy(asc(site.name));

const at = (siteId: Id<'site'> | null) => (siteId === null ? isNull(workOrder.siteId) : eq(workOrder.siteId, siteId));

/** What was done at a place, newest first, with the report that put it to the client. */
export const visitsAt = (tx: Tx, clientId: Id<'client'>, siteId: Id<'site'> | null) =>
  tx.db
    .select({
      work: workOrder,
      reportNumber: acceptanceReport.printedNumber,
      reportState: acceptanceReport.state,
      confirmedBy: workConfirmation.name,
    })
    .from(workOrder)
    .leftJoin(
      acceptanceReport,
      and(
        eq(acceptanceReport.tenantId, workOrder.tenantId),
        eq(acceptanceReport.id, workOrder.reportId),
        ne(acceptanceReport.state, 'draft'),
      ),
    )
    .leftJoin(
      workConfirmation,
      and(eq(workConfirmation.tenantId, workOrder.tenantId), eq(workConfirmation.workOrderId, workOrder.id)),
    )
    .where(and(eq(workOrder.clientId, clientId), at(siteId), inArray(workOrder.state, [...DONE])))
    .orderBy(desc(workOrder.doneAt), desc(workOrder.id))
    .limit(MOST);

/** Visits that are planned at a place, the next first. */
export const plannedAt = (tx: Tx, clientId: Id<'client'>, siteId: Id<'site'> | null, limit: number) =>
  tx.db
    .select({ id: workOrder.id, title: workOrder.title, date: workOrder.plannedDate, time: workOrder.plannedTime })
    .from(workOrder)
    .where(and(eq(workOrder.clientId, clientId), at(siteId), inArray(workOrder.state, ['planned', 'started'])))
    .orderBy(asc(workOrder.plannedDate), asc(workOrder.id))
    .limit(limit);

/** The photos and the points of the check list that were done, of many visits; remarks, hours and materials are ours. */
export const shownEntries = (tx: Tx, workOrderIds: readonly Id<'workOrder'>[]) =>
  workOrderIds.length === 0
    ? Promise.resolve([])
    : tx.db
        .select()
        .from(workEntry)
        .where(and(inArray(workEntry.workOrderId, [...workOrderIds]), inArray(workEntry.kind, ['photo', 'check'])))
        .orderBy(asc(workEntry.at), asc(workEntry.id));

/** A photo of work that was done for a client. */
export const photoOf = async (tx: Tx, clientId: Id<'client'>, fileId: Id<'file'>) =>
  (
    await tx.db
      .select({ file })
      .from(workEntry)
      .innerJoin(workOrder, and(eq(workOrder.tenantId, workEntry.tenantId), eq(workOrder.id, workEntry.workOrderId)))
      .innerJoin(file, and(eq(file.tenantId, workEntry.tenantId), eq(file.id, workEntry.fileId)))
      .where(
        and(
          eq(workEntry.fileId, fileId),
          eq(workEntry.kind, 'photo'),
          eq(workOrder.clientId, clientId),
          inArray(workOrder.state, [...BEGUN]),
        ),
      )
      .limit(1)
  )[0]?.file;
