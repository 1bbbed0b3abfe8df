import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { tenant } from '#db/schema/auth.ts';
import { planSale } from '#db/schema/operator.ts';
import { type Id, isId, type TenantId } from '#domain/kernel/pure/ids.ts';
import { required } from '#domain/kernel/required.ts';
import type { PlanOrder } from '#domain/plans/model/order.ts';

const MOST_ROWS = 200;

/** Keeps for the operator how an order of Premium stands now; the order itself is the buyer's row. */
export async function noteSale(tenantId: TenantId, order: PlanOrder & { stuckAt?: Date | null }): Promise<void> {
  const values = {
    state: order.state,
    proformaRef: invoiceOf(order.proformaRef),
    proformaNumber: order.proformaNumber,
    invoiceRef: invoiceOf(order.invoiceRef),
    invoiceNumber: order.invoiceNumber,
    stuckAt: order.stuckAt ?? null,
  };
  await authDb()
    .insert(planSale)
    .values({
      orderId: order.id,
      tenantId,
      months: order.months,
      gross: order.gross,
      way: order.way,
      orderedAt: order.createdAt,
      ...values,
    })
    .onConflictDoUpdate({ target: planSale.orderId, set: values });
}

const invoiceOf = (text: string | null): Id<'invoice'> | null => (text !== null && isId<'invoice'>(text) ? text : null);

const COLUMNS = {
  orderId: planSale.orderId,
  tenantId: planSale.tenantId,
  company: tenant.name,
  months: planSale.months,
  gross: planSale.gross,
  way: planSale.way,
  state: planSale.state,
  proformaRef: planSale.proformaRef,
  proformaNumber: planSale.proformaNumber,
  invoiceNumber: planSale.invoiceNumber,
  stuckAt: planSale.stuckAt,
  orderedAt: planSale.orderedAt,
};

export interface SaleFilter {
  tenantId?: TenantId;
  /** Only those whose transfer is still awaited, or was given up and may still come. */
  isWaiting?: boolean;
}

/** Orders of Premium, the newest first. */
export const listSales = ({ tenantId, isWaiting }: SaleFilter = {}) =>
  authDb()
    .select(COLUMNS)
    .from(planSale)
    .innerJoin(tenant, eq(tenant.id, planSale.tenantId))
    .where(
      and(
        tenantId === undefined ? undefined : eq(planSale.tenantId, tenantId),
        isWaiting === true ? and(eq(planSale.way, 'transfer'), eq(planSale.state, 'open')) : undefined,
      ),
    )
    .orderBy(sql`${planSale.state} <> 'open'`, desc(planSale.orderedAt))
    .limit(MOST_ROWS);

/** One order whose money can be confirmed. @throws NotFound */
export const findSale = async (orderId: Id<'planOrder'>) =>
  required(
    await authDb()
      .select(COLUMNS)
      .from(planSale)
      .innerJoin(tenant, eq(tenant.id, planSale.tenantId))
      .where(and(eq(planSale.orderId, orderId), inArray(planSale.state, ['open', 'cancelled', 'expired']))),
  );
