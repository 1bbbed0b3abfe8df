import { and, desc, eq, gte, ne, or } from 'drizzle-orm';
import { planOrder } from '#db/schema/plan-order.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type OrderRow = typeof planOrder.$inferSelect;
type NewOrder = Pick<typeof planOrder.$inferInsert, 'months' | 'net' | 'gross' | 'way' | 'lookedAt'>;

export const insertOrder = async (tx: Tx, values: NewOrder): Promise<OrderRow> =>
  written(
    await tx.db
      .insert(planOrder)
      .values({ ...values, id: newId<'planOrder'>() })
      .returning(),
  );

/** The order that waits for its money, locked; there is at most one. */
export const lockOpenOrder = async (tx: Tx): Promise<OrderRow | undefined> =>
  (await tx.db.select().from(planOrder).where(eq(planOrder.state, 'open')).for('update'))[0];

/** @throws NotFound */
export const lockOrder = async (tx: Tx, id: Id<'planOrder'>): Promise<OrderRow> =>
  required(await tx.db.select().from(planOrder).where(eq(planOrder.id, id)).for('update'));

/** @throws NotFound */
export const findOrder = async (tx: Tx, id: Id<'planOrder'>): Promise<OrderRow> =>
  required(await tx.db.select().from(planOrder).where(eq(planOrder.id, id)));

export const updateOrder = async (tx: Tx, id: Id<'planOrder'>, values: Partial<OrderRow>): Promise<OrderRow> =>
  written(await tx.db.update(planOrder).set(values).where(eq(planOrder.id, id)).returning());

const MOST = 50;

export const latestOrders = (tx: Tx): Promise<OrderRow[]> =>
  tx.db.select().from(planOrder).orderBy(desc(planOrder.createdAt), desc(planOrder.id)).limit(MOST);

/** Orders whose money or papers may still be to come: open ones, and those of the last months. */
export const watchedOrders = (tx: Tx, since: Date): Promise<OrderRow[]> =>
  tx.db
    .select()
    .from(planOrder)
    .where(
      or(
        eq(planOrder.state, 'open'),
        and(eq(planOrder.state, 'paid'), gte(planOrder.paidAt, since)),
        and(ne(planOrder.state, 'paid'), gte(planOrder.createdAt, since)),
      ),
    );
