import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id, positiveAmount } from '#domain/kernel/schemas.ts';
import { allocate } from './allocating.ts';
import { lockPaymentInLedger } from './locking.ts';
import { Payment } from './model/payment.ts';
import * as ledger from './repo.ts';

/** Uses unallocated money for another invoice of the same client. @throws NotFound · Conflict `collections.errors.reversed`, `moreThanOpen` */
export const allocatePayment = defineVerb({
  name: 'collections.allocatePayment',
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
  api: { method: 'POST', path: '/payments/{paymentId}/allocations', summary: 'Use unallocated money for an invoice' },
  input: z.object({ paymentId: id<'payment'>(), invoiceId: id<'invoice'>(), amount: positiveAmount() }),
  output: Payment,
  async run(tx, _actor, { paymentId, invoiceId, amount }) {
    const row = await lockPaymentInLedger(tx, paymentId);
    if (row.state !== 'recorded' && row.state !== 'succeeded') throw new Conflict('collections.errors.reversed');
    const settled = await allocate(tx, row, [{ invoiceId, amount }]);
    return { ...settled, receiptNumber: (await ledger.receiptOfPayment(tx, paymentId))?.printedNumber ?? null };
  },
});
