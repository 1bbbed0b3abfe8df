import { personOf } from '#domain/kernel/actor.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { allocate, type Part } from './allocating.ts';
import { lockPaymentInLedger } from './locking.ts';
import { takeBack } from './reversing.ts';
import * as ledger from './repo.ts';
import * as list from './repo-list.ts';

interface Compensated {
  clientId: Id<'client'>;
  amount: bigint;
  currency: string;
  paidDate: CivilDate;
  parts: readonly Part[];
}

/** Settles our invoices by compensation, all of the sum at once. @throws Conflict `collections.errors.moreThanOpen` · Invalid `otherClient`, `otherCurrency` */
export async function enterCompensation(tx: Tx, { parts, ...money }: Compensated): Promise<ledger.PaymentRow> {
  await ledger.lockLedger(tx, money.clientId);
  const row = await ledger.insertPayment(tx, {
    ...money,
    method: 'compensation',
    state: 'recorded',
    unallocated: money.amount,
    recordedById: personOf(tx.actor) ?? null,
  });
  if (!row) throw new Error('a payment without an effect key is always entered');
  tx.emit({
    type: 'PaymentReceived',
    subject: row.id,
    clientId: row.clientId,
    facts: { amount: formatDecimal(row.amount, 2), currency: row.currency, method: row.method },
  });
  return allocate(tx, row, parts);
}

/** Our side of a compensation is open again. @throws NotFound */
export async function takeCompensationBack(tx: Tx, paymentId: Id<'payment'>, reason: string): Promise<void> {
  await takeBack(tx, await lockPaymentInLedger(tx, paymentId), reason);
}

/** Open invoices of a client, nearest due first. */
export const openInvoicesOf = (tx: Tx, clientId: Id<'client'>) => list.openInvoices(tx, [clientId]);
