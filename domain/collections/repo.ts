import { and, asc, eq, gte, inArray, isNull, lte, ne, sql } from 'drizzle-orm';
import { allocation } from '#db/schema/allocation.ts';
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

export const lockBalance = async (tx: Tx, invoiceId: Id<'invoice'>): Promise<BalanceRow> =>
  required(await tx.db.select().from(invoiceBalance).where(eq(invoiceBalance.id, invoiceId)).for('update'));

export const findBalance = async (tx: Tx, invoiceId: Id<'invoice'>): Promise<BalanceRow | undefined> =>
  (await tx.db.select().from(invoiceBalance).where(eq(invoiceBalance.id, invoiceId)))[0];

/** Open invoices of a client in a currency, oldest due first, locked in the order of their ids. */
export const lockOpenBalances = async (tx: Tx, clientId: Id<'client'>, currency: string): Promise<BalanceRow[]> => {
  const rows = await tx.db
    .select()
    .from(invoiceBalance)
    .where(
      and(eq(invoiceBalance.clientId, clientId), eq(invoiceBalance.currency, currency), ne(invoiceBalance.open, 0n)),
    )
    .orderBy(asc(invoiceBalance.id))
    .for('update');
  return rows.sort((a, b) => (a.dueDate ?? '').localeCompare(b.dueDate ?? ''));
};

export const moveOpen = async (tx: Tx, invoiceId: Id<'invoice'>, by: bigint): Promise<BalanceRow> =>
  written(
    await tx.db
      .update(invoiceBalance)
      .set({ open: sql`${invoiceBalance.open} + ${by}` })
      .where(eq(invoiceBalance.id, invoiceId))
      .returning(),
  );

export const setRung = (tx: Tx, invoiceId: Id<'invoice'>, rung: number) =>
  tx.db.update(invoiceBalance).set({ remindedRung: rung }).where(eq(invoiceBalance.id, invoiceId));

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

export const lockByCheckout = async (tx: Tx, checkoutId: string): Promise<PaymentRow | undefined> =>
  (await tx.db.select().from(payment).where(eq(payment.checkoutId, checkoutId)).for('update'))[0];

/** A card payment of the same sum that was begun and whose end is not known: it is gone on with. */
export const findStarted = async (tx: Tx, invoiceId: Id<'invoice'>, amount: bigint): Promise<PaymentRow | undefined> =>
  (
    await tx.db
      .select()
      .from(payment)
      .where(and(eq(payment.invoiceId, invoiceId), eq(payment.state, 'started'), eq(payment.amount, amount)))
      .for('update')
  )[0];

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

export const paymentsBetween = (tx: Tx, from: CivilDate, to: CivilDate): Promise<PaymentRow[]> =>
  tx.db
    .select()
    .from(payment)
    .where(
      and(
        gte(payment.paidDate, from),
        lte(payment.paidDate, to),
        inArray(payment.state, ['recorded', 'succeeded']),
        isNull(payment.reversedAt),
      ),
    );
