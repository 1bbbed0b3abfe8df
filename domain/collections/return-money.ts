import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { civilDate, id, line, optional, positiveAmount } from '#domain/kernel/schemas.ts';
import { lockPaymentInLedger } from './locking.ts';
import { Payment } from './model/payment.ts';
import * as ledger from './repo.ts';
import { giveBack } from './returning.ts';

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
  output: Payment.extend({ returnId: id<'payment'>() }),
  async run(tx, actor, { paymentId, amount, method, date, orderNumber }) {
    const row = await lockPaymentInLedger(tx, paymentId);
    if (row.method === 'card') throw new Conflict('collections.errors.cardPayment');
    const today = civilDateOf(actor.asOf);
    if (date !== undefined && date > today) throw new Invalid('collections.errors.futureDate', { fields: ['date'] });
    const { left, returned } = await giveBack(tx, row, {
      amount,
      method,
      date: date ?? today,
      orderNumber: orderNumber ?? null,
    });
    const receipt = await ledger.receiptOfPayment(tx, paymentId);
    return { ...left, receiptNumber: receipt?.printedNumber ?? null, returnId: returned.id };
  },
});
