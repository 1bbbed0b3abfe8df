import { z } from 'zod';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import { civilDate, id, line, optional, positiveAmount } from '#domain/kernel/schemas.ts';
import { lockPaymentInLedger } from './locking.ts';
import { Payment } from './model/payment.ts';
import * as ledger from './repo.ts';

/**
 * «Restituie»: unallocated money that was given back to the client, as a payment of its own with a negative amount. A card
 * payment is refunded where it was taken. @throws NotFound · Conflict `collections.errors.cardPayment` · Invalid `moreThanPaid`, `futureDate`
 */
export const returnMoney = defineVerb({
  name: 'collections.returnMoney',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/payments/{paymentId}/return', summary: 'Give unallocated money back' },
  input: z.object({
    paymentId: id<'payment'>(),
    amount: positiveAmount(),
    method: z.enum(['bank', 'cash']).default('bank'),
    date: optional(civilDate()),
    orderNumber: optional(line(40)),
  }),
  output: Payment,
  async run(tx, actor, { paymentId, amount, method, date, orderNumber }) {
    const row = await lockPaymentInLedger(tx, paymentId);
    if (row.method === 'card') throw new Conflict('collections.errors.cardPayment');
    const today = civilDateOf(actor.asOf);
    if (date !== undefined && date > today) throw new Invalid('collections.errors.futureDate', { fields: ['date'] });
    if (amount > row.unallocated) throw new Invalid('collections.errors.moreThanPaid', { fields: ['amount'] });
    const left = await ledger.updatePayment(tx, paymentId, { unallocated: row.unallocated - amount });
    await ledger.insertPayment(tx, {
      clientId: row.clientId,
      method,
      state: 'recorded',
      amount: -amount,
      currency: row.currency,
      paidDate: date ?? today,
      orderNumber: orderNumber ?? null,
      reference: row.orderNumber,
      recordedById: personOf(actor) ?? null,
    });
    tx.emit({
      type: 'PaymentReturned',
      subject: paymentId,
      clientId: row.clientId,
      facts: { amount: formatDecimal(amount, 2), currency: row.currency },
    });
    return { ...left, receiptNumber: (await ledger.receiptOfPayment(tx, paymentId))?.printedNumber ?? null };
  },
});
