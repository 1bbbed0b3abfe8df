import { z } from 'zod';
import { isMatched } from '#domain/banking/steps-matching.ts';
import { isOfCompensation } from '#domain/compensations/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id, line } from '#domain/kernel/schemas.ts';
import { lockPaymentInLedger } from './locking.ts';
import { Payment } from './model/payment.ts';
import * as ledger from './repo.ts';
import { takeReturnBack } from './returning.ts';
import { takeBack } from './reversing.ts';

/**
 * Takes a wrongly recorded payment back: reversing rows in the ledger, its invoices open again, its chitanță annulled
 * and kept. Money that was said to have gone back is unallocated again. Card payments are refunded where they were taken, not here.
 * @throws NotFound · Conflict `collections.errors.reversed`, `cardPayment`, `returned`, `fromStatement`
 */
export const reversePayment = defineVerb({
  name: 'collections.reversePayment',
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
  api: { method: 'POST', path: '/payments/{paymentId}/reversal', summary: 'Reverse a recorded payment' },
  input: z.object({ paymentId: id<'payment'>(), reason: line(300) }),
  output: Payment,
  async run(tx, _actor, { paymentId, reason }) {
    const row = await lockPaymentInLedger(tx, paymentId);
    if (row.method === 'card') throw new Conflict('collections.errors.cardPayment');
    if (row.state !== 'recorded') throw new Conflict('collections.errors.reversed');
    if (await isMatched(tx, paymentId)) throw new Conflict('collections.errors.fromStatement');
    if (await isOfCompensation(tx, paymentId)) throw new Conflict('collections.errors.ofCompensation');
    if (row.returnOfId === null) return takeBack(tx, row, reason);
    await takeReturnBack(tx, row, row.returnOfId);
    return { ...(await ledger.updatePayment(tx, paymentId, { reversalReason: reason })), receiptNumber: null };
  },
});
