import { and, asc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm';
import { acceptanceLine } from '#db/schema/acceptance-line.ts';
import { acceptanceReport } from '#db/schema/acceptance-report.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

const ofReport = and(
  eq(acceptanceReport.tenantId, acceptanceLine.tenantId),
  eq(acceptanceReport.id, acceptanceLine.reportId),
);

/** Accepted lines that no invoice has taken whole, oldest answer first. */
export const openLines = (tx: Tx, clientId: Id<'client'> | undefined) =>
  tx.db
    .select({
      id: acceptanceLine.id,
      reportId: acceptanceLine.reportId,
      contractedServiceId: acceptanceLine.contractedServiceId,
      name: acceptanceLine.name,
      unit: acceptanceLine.unit,
      accepted: acceptanceLine.accepted,
      invoiced: acceptanceLine.invoiced,
      clientId: acceptanceReport.clientId,
      dealId: acceptanceReport.dealId,
      contractId: acceptanceReport.contractId,
      printedNumber: acceptanceReport.printedNumber,
      answeredAt: acceptanceReport.answeredAt,
      periodStart: acceptanceReport.periodStart,
      periodEnd: acceptanceReport.periodEnd,
    })
    .from(acceptanceLine)
    .innerJoin(acceptanceReport, ofReport)
    .where(
      and(
        gt(acceptanceLine.accepted, acceptanceLine.invoiced),
        isNotNull(acceptanceReport.answeredAt),
        clientId && eq(acceptanceReport.clientId, clientId),
      ),
    )
    .orderBy(asc(acceptanceReport.answeredAt), asc(acceptanceLine.reportId), asc(acceptanceLine.position));

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
        inArray(acceptanceLine.contractedServiceId, [...ids]),
        inArray(acceptanceReport.state, [...states]),
        exceptId && sql`${acceptanceReport.id} <> ${exceptId}`,
      ),
    )
    .groupBy(acceptanceLine.contractedServiceId);
  return new Map(rows.map((row) => [row.id, row.quantity]));
}
