import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { contractedService } from '#db/schema/contracted-service.ts';
import { invoice } from '#db/schema/invoice.ts';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
import { invoiceLine } from '#db/schema/invoice-line.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

const big = (value: unknown): bigint => BigInt(String(value ?? 0));

/**
 * What was collected of each service, in thousandths of its unit: of every issued line the part of its invoice that is
 * paid. A proforma is no invoice.
 */
async function collectedOf(tx: Tx, ids: readonly Id<'contractedService'>[]): Promise<Map<string, bigint>> {
  if (ids.length === 0) return new Map();
  const paid = sql`(${invoiceBalance.payable} - ${invoiceBalance.open})::numeric / nullif(${invoiceBalance.payable}, 0)`;
  const rows = await tx.db
    .select({
      id: invoiceLine.contractedServiceId,
      collected: sql<string>`trunc(sum(${invoiceLine.quantity} * coalesce(${paid}, 0)))`,
    })
    .from(invoiceLine)
    .innerJoin(invoice, and(eq(invoice.tenantId, invoiceLine.tenantId), eq(invoice.id, invoiceLine.invoiceId)))
    .innerJoin(invoiceBalance, and(eq(invoiceBalance.tenantId, invoice.tenantId), eq(invoiceBalance.id, invoice.id)))
    .where(
      and(
        inArray(invoiceLine.contractedServiceId, [...ids]),
        eq(invoice.state, 'issued'),
        inArray(invoice.kind, ['invoice', 'final']),
      ),
    )
    .groupBy(invoiceLine.contractedServiceId);
  return new Map(rows.flatMap((row) => (row.id === null ? [] : [[row.id, big(row.collected)]])));
}

/** Contracted services of a client in their order, each with its five quantities. */
export async function contractedShown(tx: Tx, clientId: Id<'client'>, dealId: Id<'deal'> | undefined) {
  const rows = await tx.db
    .select()
    .from(contractedService)
    .where(
      and(
        eq(contractedService.clientId, clientId),
        dealId === undefined ? undefined : eq(contractedService.dealId, dealId),
      ),
    )
    .orderBy(asc(contractedService.state), asc(contractedService.position), asc(contractedService.id));
  const collected = await collectedOf(
    tx,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({ ...row, collected: collected.get(row.id) ?? 0n }));
}

/** What a client owes by currency: all that is open and, of it, what is past due on a day. */
export async function balancesOf(tx: Tx, clientId: Id<'client'>, today: CivilDate) {
  const rows = await tx.db
    .select({
      currency: invoiceBalance.currency,
      open: sql<string>`sum(${invoiceBalance.open})`,
      overdue: sql<string>`coalesce(sum(${invoiceBalance.open}) filter (where ${invoiceBalance.dueDate} < ${today} and ${invoiceBalance.open} > 0), 0)`,
    })
    .from(invoiceBalance)
    .where(and(eq(invoiceBalance.clientId, clientId), sql`${invoiceBalance.open} <> 0`))
    .groupBy(invoiceBalance.currency)
    .orderBy(asc(invoiceBalance.currency));
  return rows.map((row) => ({ currency: row.currency, open: big(row.open), overdue: big(row.overdue) }));
}
