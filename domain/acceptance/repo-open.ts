import { and, asc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm';
import { acceptanceLine } from '#db/schema/acceptance-line.ts';
import { acceptanceReport } from '#db/schema/acceptance-report.ts';
import { anyOf } from '#domain/kernel/any-of.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** The part of a report that its open lines are shown with. */
const { clientId, dealId, contractId, printedNumber, answeredAt, periodStart, periodEnd } = acceptanceReport;
const ofReport = and(
  eq(acceptanceReport.tenantId, acceptanceLine.tenantId),
  eq(acceptanceReport.id, acceptanceLine.reportId),
);

/**
 * Accepted lines that no invoice has taken whole, oldest answer first. The reports are asked for by their ids: that the
 * lines are few, PostgreSQL cannot know, and in one statement it would read every report there ever was.
 */
export async function openLines(tx: Tx, ofClient: Id<'client'> | undefined) {
  const { id, reportId, contractedServiceId, name, unit, accepted, invoiced, position } = acceptanceLine;
  const theirs = tx.db
    .select({ id: acceptanceReport.id })
    .from(acceptanceReport)
    .where(ofClient && eq(clientId, ofClient));
  const lines = await tx.db
    .select({ id, reportId, contractedServiceId, name, unit, accepted, invoiced })
    .from(acceptanceLine)
    .where(and(gt(accepted, invoiced), ofClient && inArray(reportId, theirs)))
    .orderBy(asc(reportId), asc(position));
  if (lines.length === 0) return [];
  const reports = await tx.db
    .select({
      id: acceptanceReport.id,
      head: { clientId, dealId, contractId, printedNumber, answeredAt, periodStart, periodEnd },
    })
    .from(acceptanceReport)
    .where(and(anyOf(acceptanceReport.id, [...new Set(lines.map((line) => line.reportId))]), isNotNull(answeredAt)))
    .orderBy(asc(answeredAt), asc(acceptanceReport.id));
  const byReport = new Map<string, typeof lines>();
  for (const line of lines) byReport.set(line.reportId, [...(byReport.get(line.reportId) ?? []), line]);
  return reports.flatMap((report) => (byReport.get(report.id) ?? []).map((line) => ({ ...line, ...report.head })));
}

/** How much of each service stands on reports that have no answer yet; `exceptId` leaves one report out. */
export async function pendingQuantities(
  tx: Tx,
  ids: readonly Id<'contractedService'>[],
  states: readonly ('draft' | 'sent' | 'viewed')[],
  exceptId?: Id<'acceptanceReport'>,
): Promise<ReadonlyMap<Id<'contractedService'>, bigint>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .select({
      id: acceptanceLine.contractedServiceId,
      quantity: sql`sum(${acceptanceLine.delivered})`.mapWith(BigInt),
    })
    .from(acceptanceLine)
    .innerJoin(acceptanceReport, ofReport)
    .where(
      and(
        anyOf(acceptanceLine.contractedServiceId, ids),
        inArray(acceptanceReport.state, [...states]),
        exceptId && sql`${acceptanceReport.id} <> ${exceptId}`,
      ),
    )
    .groupBy(acceptanceLine.contractedServiceId);
  return new Map(rows.map((row) => [row.id, row.quantity]));
}
