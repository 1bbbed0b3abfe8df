import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { allocation } from '#db/schema/allocation.ts';
import { invoice } from '#db/schema/invoice.ts';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
import { payment } from '#db/schema/payment.ts';
import { receipt } from '#db/schema/receipt.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type BalanceRow = typeof invoiceBalance.$inferSelect;
export type PaymentRow = typeof payment.$inferSelect;
export type PaymentValues = Omit<typeof payment.$inferInsert, 'id' | 'tenantId'>;
export type AllocationRow = typeof allocation.$inferSelect;
export type AllocationValues = Omit<typeof allocation.$inferInsert, 'id' | 'tenantId'>;
export type ReceiptRow = typeof receipt.$inferSelect;

export const insertBalance = (tx: Tx, values: Omit<typeof invoiceBalance.$inferInsert, 'tenantId'>) =>
  tx.db.insert(invoiceBalance).values(values);

/**
 * One writer at a time on a client's ledger, until commit: what spans rows (what is open, the cash of a day) stays true.
 * Taken before any row of the ledger, so that two writers cannot wait for each other.
 */
export const lockLedger = (tx: Tx, clientId: Id<'client'>) =>
  tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`ledger/${clientId}`}, 0))`);

export const lockBalance = async (tx: Tx, invoiceId: Id<'invoice'>): Promise<BalanceRow> =>
  required(await tx.db.select().from(invoiceBalance).where(eq(invoiceBalance.id, invoiceId)).for('update'));

export const findBalance = async (tx: Tx, invoiceId: Id<'invoice'>): Promise<BalanceRow | undefined> =>
  (await tx.db.select().from(invoiceBalance).where(eq(invoiceBalance.id, invoiceId)))[0];

/** Moves what is open. Once only a guarantee is, it is due on the day of its release. */
export async function moveOpen(tx: Tx, invoiceId: Id<'invoice'>, by: bigint): Promise<BalanceRow> {
  const { open, retained, retainedUntil, dueDate } = invoiceBalance;
  const isKept = sql`${open} + ${by} > 0 and ${open} + ${by} <= ${retained}`;
  const firstDue = sql`(select i.due_date from ${invoice} i where i.tenant_id = ${invoiceBalance.tenantId} and i.id = ${invoiceBalance.id})`;
  return written(
    await tx.db
      .update(invoiceBalance)
      .set({
        open: sql`${open} + ${by}`,
        dueDate: sql`case when ${retained} = 0 then ${dueDate} when ${isKept} then ${retainedUntil} else ${firstDue} end`,
      })
      .where(eq(invoiceBalance.id, invoiceId))
      .returning(),
  );
}

/** Enters a payment unless money of the same effect key is there. @returns undefined for a repeat */
export const insertPayment = async (tx: Tx, values: PaymentValues): Promise<PaymentRow | undefined> =>
  (
    await tx.db
      .insert(payment)
      .values({ id: newId<'payment'>(), ...values })
      .onConflictDoNothing({ target: [payment.tenantId, payment.effectKey] })
      .returning()
  )[0];

export const lockPayment = async (tx: Tx, id: Id<'payment'>): Promise<PaymentRow> =>
  required(await tx.db.select().from(payment).where(eq(payment.id, id)).for('update'));

export const findPayment = async (tx: Tx, id: Id<'payment'>): Promise<PaymentRow> =>
  required(await tx.db.select().from(payment).where(eq(payment.id, id)));

export const updatePayment = async (tx: Tx, id: Id<'payment'>, values: Partial<PaymentValues>): Promise<PaymentRow> =>
  written(await tx.db.update(payment).set(values).where(eq(payment.id, id)).returning());

export const insertAllocation = async (tx: Tx, values: AllocationValues): Promise<AllocationRow> =>
  written(
    await tx.db
      .insert(allocation)
      .values({ id: newId<'allocation'>(), ...values })
      .returning(),
  );

export const allocationsOfPayment = (tx: Tx, paymentId: Id<'payment'>): Promise<AllocationRow[]> =>
  tx.db.select().from(allocation).where(eq(allocation.paymentId, paymentId)).orderBy(asc(allocation.id));

export const allocationsOfInvoice = (tx: Tx, invoiceId: Id<'invoice'>): Promise<AllocationRow[]> =>
  tx.db.select().from(allocation).where(eq(allocation.invoiceId, invoiceId)).orderBy(asc(allocation.id));

/** Cash that a payer handed over on a day, by receipts that stand. */
export const cashOfDay = async (tx: Tx, clientId: Id<'client'>, date: CivilDate): Promise<bigint> => {
  const rows = await tx.db
    .select({ amount: payment.amount })
    .from(payment)
    .where(
      and(
        eq(payment.clientId, clientId),
        eq(payment.paidDate, date),
        eq(payment.method, 'cash'),
        eq(payment.state, 'recorded'),
        gt(payment.amount, 0n),
      ),
    );
  return sum(rows.map((row) => row.amount));
};

/** Cash that an invoice took over its whole life. */
export const cashOfInvoice = async (tx: Tx, invoiceId: Id<'invoice'>): Promise<bigint> => {
  const rows = await tx.db
    .select({ amount: allocation.amount })
    .from(allocation)
    .innerJoin(payment, and(eq(payment.tenantId, allocation.tenantId), eq(payment.id, allocation.paymentId)))
    .where(and(eq(allocation.invoiceId, invoiceId), eq(payment.method, 'cash')));
  return sum(rows.map((row) => row.amount));
};

export const insertReceipt = async (
  tx: Tx,
  values: Omit<typeof receipt.$inferInsert, 'id' | 'tenantId'>,
): Promise<ReceiptRow> =>
  written(
    await tx.db
      .insert(receipt)
      .values({ id: newId<'receipt'>(), ...values })
      .returning(),
  );

export const findReceipt = async (tx: Tx, id: Id<'receipt'>): Promise<ReceiptRow> =>
  required(await tx.db.select().from(receipt).where(eq(receipt.id, id)));

export const receiptOfPayment = async (tx: Tx, paymentId: Id<'payment'>): Promise<ReceiptRow | undefined> =>
  (await tx.db.select().from(receipt).where(eq(receipt.paymentId, paymentId)))[0];

export const annulReceipt = (tx: Tx, id: Id<'receipt'>, reason: string) =>
  tx.db.update(receipt).set({ state: 'annulled', annulledAt: tx.asOf, annulReason: reason }).where(eq(receipt.id, id));

export const unbind = (tx: Tx, invoiceId: Id<'invoice'>) =>
  tx.db.update(payment).set({ invoiceId: null }).where(eq(payment.invoiceId, invoiceId));

/** Unallocated money that waits for one invoice, locked, oldest first. */
export const lockWaitingFor = (tx: Tx, invoiceId: Id<'invoice'>): Promise<PaymentRow[]> =>
  tx.db
    .select()
    .from(payment)
    .where(and(eq(payment.invoiceId, invoiceId), gt(payment.unallocated, 0n)))
    .orderBy(asc(payment.id))
    .for('update');

/** What settled an invoice, with its payment, oldest first. */
export const settledBy = (tx: Tx, invoiceId: Id<'invoice'>) =>
  tx.db
    .select({ allocation, payment, receipt })
    .from(allocation)
    .leftJoin(payment, and(eq(payment.tenantId, allocation.tenantId), eq(payment.id, allocation.paymentId)))
    .leftJoin(receipt, and(eq(receipt.tenantId, allocation.tenantId), eq(receipt.paymentId, allocation.paymentId)))
    .where(eq(allocation.invoiceId, invoiceId))
    .orderBy(asc(allocation.id));
