import { isDraftAdvance } from '#domain/invoicing/steps.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { allocateTo } from './allocating.ts';
import { lockPaymentInLedger } from './locking.ts';
import * as ledger from './repo.ts';
import { takeOff } from './taking-off.ts';

export interface Opened {
  invoiceId: Id<'invoice'>;
  clientId: Id<'client'>;
  currency: string;
  /** Minor units; negative for a storno. */
  payable: bigint;
  dueDate: CivilDate | null;
  /** Of `payable`, what the client keeps as a guarantee until a day. */
  retained: bigint;
  retainedUntil: CivilDate | null;
}

/** Opens the balance of an invoice that is being issued: everything is open. */
export const openBalance = (tx: Tx, { invoiceId, ...values }: Opened) =>
  ledger.insertBalance(tx, { id: invoiceId, ...values, open: values.payable });

/** One writer at a time on a client's ledger, until commit. */
export const lockLedgerOf = (tx: Tx, clientId: Id<'client'>) => ledger.lockLedger(tx, clientId);

/** What is open of an invoice; undefined for a draft. */
export const balanceOf = (tx: Tx, invoiceId: Id<'invoice'>) => ledger.findBalance(tx, invoiceId);

/** Money that settled an invoice, with its payment, oldest first; what a storno settled has no payment. */
export const settledBy = (tx: Tx, invoiceId: Id<'invoice'>) => ledger.settledBy(tx, invoiceId);

interface SetOff {
  stornoId: Id<'invoice'>;
  originalId: Id<'invoice'>;
  clientId: Id<'client'>;
  /** What is reversed, positive minor units. */
  amount: bigint;
}

/**
 * Sets an original and its storno off against each other: the storno is used up at once, the original loses as much. What
 * a client had paid beyond stays as unallocated money of its payments.
 */
export async function settleAgainst(tx: Tx, { stornoId, originalId, clientId, amount }: SetOff): Promise<void> {
  await ledger.lockLedger(tx, clientId);
  const date = civilDateOf(tx.asOf);
  await ledger.insertAllocation(tx, { invoiceId: stornoId, againstInvoiceId: originalId, amount: -amount, date });
  await ledger.moveOpen(tx, stornoId, amount);
  await ledger.insertAllocation(tx, { invoiceId: originalId, againstInvoiceId: stornoId, amount, date });
  const { open } = await ledger.moveOpen(tx, originalId, -amount);
  if (open < 0n) await giveBack(tx, originalId, -open);
}

/** Takes money off an invoice that is overpaid after a storno, the latest payment first, and leaves it unallocated. */
async function giveBack(tx: Tx, invoiceId: Id<'invoice'>, tooMuch: bigint): Promise<void> {
  const perPayment = new Map<Id<'payment'>, bigint>();
  for (const { paymentId, amount } of await ledger.allocationsOfInvoice(tx, invoiceId)) {
    if (paymentId === null) continue;
    const before = perPayment.get(paymentId) ?? 0n;
    perPayment.delete(paymentId); // its place is that of its latest row
    perPayment.set(paymentId, before + amount);
  }
  let left = tooMuch;
  for (const [paymentId, allocated] of [...perPayment].reverse()) {
    const part = allocated < left ? allocated : left;
    if (part <= 0n) continue;
    const payment = await ledger.lockPayment(tx, paymentId);
    await takeOff(tx, payment, invoiceId, part);
    await ledger.updatePayment(tx, paymentId, { unallocated: payment.unallocated + part });
    left -= part;
  }
}

/** Closes the balance of an invoice that is annulled. @throws Conflict `invoicing.errors.hasPayments` when money or a storno stands on it */
export async function closeBalance(tx: Tx, invoiceId: Id<'invoice'>, clientId: Id<'client'>): Promise<void> {
  await ledger.lockLedger(tx, clientId);
  const { open, payable } = await ledger.lockBalance(tx, invoiceId);
  if (open !== payable) throw new Conflict('invoicing.errors.hasPayments');
  await ledger.moveOpen(tx, invoiceId, -open);
}

/**
 * Unallocated money that is to be an advance: it waits for the advance invoice of this draft. @returns the payment
 * @throws NotFound · Invalid `collections.errors.nothingUnallocated` · Conflict `alreadyAdvance`
 */
export async function keepForAdvance(tx: Tx, paymentId: Id<'payment'>): Promise<ledger.PaymentRow> {
  const row = await lockPaymentInLedger(tx, paymentId);
  if (row.unallocated <= 0n) throw new Invalid('collections.errors.nothingUnallocated');
  if (row.invoiceId !== null && (await isDraftAdvance(tx, row.invoiceId)))
    throw new Conflict('collections.errors.alreadyAdvance');
  return row;
}

/** Names the draft that a payment's unallocated money waits for. */
export const bindPayment = (tx: Tx, paymentId: Id<'payment'>, invoiceId: Id<'invoice'>) =>
  ledger.updatePayment(tx, paymentId, { invoiceId });

/** Money that waited for a draft waits for a person's decision again. */
export const unbindPayments = (tx: Tx, invoiceId: Id<'invoice'>) => ledger.unbind(tx, invoiceId);

/** Settles an advance invoice that was just issued with the money that waited for it. */
export async function settleWaiting(tx: Tx, invoiceId: Id<'invoice'>, clientId: Id<'client'>): Promise<void> {
  await ledger.lockLedger(tx, clientId);
  for (const row of await ledger.lockWaitingFor(tx, invoiceId)) await allocateTo(tx, row, invoiceId);
}
