import { personOf } from '#domain/kernel/actor.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as ledger from './repo.ts';

interface Return {
  amount: bigint;
  method: 'bank' | 'cash';
  date: CivilDate;
  orderNumber: string | null;
}

/**
 * Gives unallocated money of a payment back, as a payment of its own with a negative amount. The payment is locked by the
 * caller. @throws Invalid `collections.errors.moreThanPaid`
 */
export async function giveBack(tx: Tx, row: ledger.PaymentRow, { amount, method, date, orderNumber }: Return) {
  if (amount > row.unallocated) throw new Invalid('collections.errors.moreThanPaid', { fields: ['amount'] });
  const left = await ledger.updatePayment(tx, row.id, { unallocated: row.unallocated - amount });
  const returned = await ledger.insertPayment(tx, {
    clientId: row.clientId,
    method,
    state: 'recorded',
    amount: -amount,
    currency: row.currency,
    paidDate: date,
    orderNumber,
    reference: row.orderNumber,
    returnOfId: row.id,
    recordedById: personOf(tx.actor) ?? null,
  });
  if (!returned) throw new Error('a payment without an effect key is always entered');
  tx.emit({
    type: 'PaymentReturned',
    subject: row.id,
    clientId: row.clientId,
    facts: { amount: formatDecimal(amount, 2), currency: row.currency },
  });
  return { left, returned };
}

/** Money that was said to have gone back did not: it is the client's again, unallocated. @throws Conflict `collections.errors.reversed` */
export async function takeReturnBack(tx: Tx, returned: ledger.PaymentRow, originalId: Id<'payment'>): Promise<void> {
  if (returned.state !== 'recorded') throw new Conflict('collections.errors.reversed');
  const original = await ledger.lockPayment(tx, originalId);
  await ledger.updatePayment(tx, originalId, { unallocated: original.unallocated - returned.amount });
  await ledger.updatePayment(tx, returned.id, { state: 'reversed', reversedAt: tx.asOf });
  tx.emit({
    type: 'PaymentReversed',
    subject: returned.id,
    clientId: returned.clientId,
    facts: { amount: formatDecimal(returned.amount, 2), currency: returned.currency },
  });
}
