import { eq, inArray } from 'drizzle-orm';
import { workConfirmation } from '#db/schema/work-confirmation.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type ConfirmationRow = typeof workConfirmation.$inferSelect;
export type NewConfirmation = Omit<typeof workConfirmation.$inferInsert, 'id' | 'tenantId'>;

export const insertConfirmation = async (tx: Tx, values: NewConfirmation): Promise<ConfirmationRow> =>
  written(
    await tx.db
      .insert(workConfirmation)
      .values({ id: newId<'workConfirmation'>(), ...values })
      .returning(),
  );

/** The client's signature on an intervention, if there is one. */
export const confirmationOf = async (tx: Tx, workOrderId: Id<'workOrder'>): Promise<ConfirmationRow | undefined> =>
  (await tx.db.select().from(workConfirmation).where(eq(workConfirmation.workOrderId, workOrderId)))[0];

export const confirmationsOf = (tx: Tx, workOrderIds: readonly Id<'workOrder'>[]): Promise<ConfirmationRow[]> =>
  workOrderIds.length === 0
    ? Promise.resolve([])
    : tx.db
        .select()
        .from(workConfirmation)
        .where(inArray(workConfirmation.workOrderId, [...workOrderIds]));
