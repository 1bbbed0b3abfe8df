import { and, asc, eq, lte } from 'drizzle-orm';
import { file } from '#db/schema/file.ts';
import { site } from '#db/schema/site.ts';
import { workConfirmation } from '#db/schema/work-confirmation.ts';
import { workEntry } from '#db/schema/work-entry.ts';
import { workOrder } from '#db/schema/work-order.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

type ReportId = Id<'acceptanceReport'>;

/** The finished visits that a report put to the client, by the time at which they were done, with their place. */
export const visitsOfReport = (tx: Tx, reportId: ReportId) =>
  tx.db
    .select({ work: workOrder, site: site.name })
    .from(workOrder)
    .leftJoin(site, and(eq(site.tenantId, workOrder.tenantId), eq(site.id, workOrder.siteId)))
    .where(eq(workOrder.reportId, reportId))
    .orderBy(asc(workOrder.doneAt), asc(workOrder.id));

/** The photos of those visits, as they were noted, that were here by a moment. */
export const photosOfReport = (tx: Tx, reportId: ReportId, until: Date | null) =>
  tx.db
    .select({ workOrderId: workEntry.workOrderId, fileId: file.id, text: workEntry.text, file })
    .from(workOrder)
    .innerJoin(
      workEntry,
      and(
        eq(workEntry.tenantId, workOrder.tenantId),
        eq(workEntry.workOrderId, workOrder.id),
        eq(workEntry.kind, 'photo'),
      ),
    )
    .innerJoin(file, and(eq(file.tenantId, workEntry.tenantId), eq(file.id, workEntry.fileId)))
    .where(and(eq(workOrder.reportId, reportId), until === null ? undefined : lte(workEntry.createdAt, until)))
    .orderBy(asc(workEntry.at), asc(workEntry.id));

/** The signatures that the client's people gave on the spot, and that were here by a moment. */
export const signaturesOfReport = (tx: Tx, reportId: ReportId, until: Date | null) =>
  tx.db
    .select({ confirmation: workConfirmation, file })
    .from(workOrder)
    .innerJoin(
      workConfirmation,
      and(eq(workConfirmation.tenantId, workOrder.tenantId), eq(workConfirmation.workOrderId, workOrder.id)),
    )
    .innerJoin(file, and(eq(file.tenantId, workConfirmation.tenantId), eq(file.id, workConfirmation.signatureFileId)))
    .where(and(eq(workOrder.reportId, reportId), until === null ? undefined : lte(workConfirmation.createdAt, until)));
