import { Conflict } from '#domain/kernel/errors.ts';
import { type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { abs } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as ledger from './repo.ts';

export interface Opened {
  invoiceId: Id<'invoice'>;
  clientId: Id<'client'>;
  currency: string;
  /** Minor units; negative for a storno. */
  payable: bigint;
  dueDate: CivilDate | null;
}

/** Opens the balance of an invoice that is being issued: everything is open. */
export const openBalance = (tx: Tx, { invoiceId, ...values }: Opened) =>
  ledger.insertBalance(tx, { id: invoiceId, ...values, open: values.payable });

/** What is open of an invoice; undefined for a draft. */
export const balanceOf = (tx: Tx, invoiceId: Id<'invoice'>) => ledger.findBalance(tx, invoiceId);

/**
 * Sets an original and its storno off against each other: the storno is used up at once, the original loses at most what
 * is open of it. What a client had paid beyond stays as unallocated money of its payments.
 */
export async function settleAgainst(
  tx: Tx,
  { stornoId, originalId, amount }: { stornoId: Id<'invoice'>; originalId: Id<'invoice'>; amount: bigint },
): Promise<void> {
  const date = civilDateOf(tx.asOf);
  const original = await ledger.lockBalance(tx, originalId);
  await ledger.insertAllocation(tx, { invoiceId: stornoId, againstInvoiceId: originalId, amount: -amount, date });
  await ledger.moveOpen(tx, stornoId, amount);
  await ledger.insertAllocation(tx, { invoiceId: originalId, againstInvoiceId: stornoId, amount, date });
  await ledger.moveOpen(tx, originalId, -amount);
  if (original.open < amount) await giveBack(tx, originalId, amount - original.open);
}

/** Takes money off an invoice that is overpaid after a storno, the latest payment first, and leaves it unallocated. */
async function giveBack(tx: Tx, invoiceId: Id<'invoice'>, tooMuch: bigint): Promise<void> {
  let left = tooMuch;
  const allocations = await ledger.allocationsOfInvoice(tx, invoiceId);
  for (const one of allocations.filter((row) => row.paymentId !== null && row.amount > 0n).reverse()) {
    if (left === 0n || one.paymentId === null) break;
    const part = one.amount < left ? one.amount : left;
    await ledger.insertAllocation(tx, {
      paymentId: one.paymentId,
      invoiceId,
      amount: -part,
      date: civilDateOf(tx.asOf),
    });
    await ledger.moveOpen(tx, invoiceId, part);
    const { unallocated } = await ledger.lockPayment(tx, one.paymentId);
    await ledger.updatePayment(tx, one.paymentId, { unallocated: unallocated + part });
    left -= part;
  }
}

/** Closes the balance of an invoice that is annulled. @throws Conflict `invoicing.errors.hasPayments` when money stands on it */
export async function closeBalance(tx: Tx, invoiceId: Id<'invoice'>): Promise<void> {
  const { open, payable } = await ledger.lockBalance(tx, invoiceId);
  if (open !== payable) throw new Conflict('invoicing.errors.hasPayments');
  await ledger.moveOpen(tx, invoiceId, -open);
}

/** What of an amount an invoice still takes. */
export const fitting = (open: bigint, amount: bigint): bigint => (abs(open) < amount ? abs(open) : amount);
