import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { allocate } from './allocating.ts';
import { lockPaymentInLedger } from './locking.ts';
import { PartsOfForm } from './model/part.ts';
import { Payment } from './model/payment.ts';
import * as ledger from './repo.ts';

/**
 * Splits unallocated money of a payment over several invoices of its client, all of them or none; what is left stays
 * unallocated. @throws NotFound · Conflict `collections.errors.reversed`, `moreThanOpen` · Invalid `moreThanPaid`, per part
 */
export const splitPayment = defineVerb({
  name: 'collections.splitPayment',
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
  api: { method: 'POST', path: '/payments/{paymentId}/split', summary: 'Split unallocated money over invoices' },
  input: z.object({ paymentId: id<'payment'>(), parts: PartsOfForm }),
  output: Payment,
  async run(tx, _actor, { paymentId, parts }) {
    const row = await lockPaymentInLedger(tx, paymentId);
    if (row.state !== 'recorded' && row.state !== 'succeeded') throw new Conflict('collections.errors.reversed');
    const named = parts.flatMap(({ invoiceId, amount }, index) =>
      amount === undefined ? [] : [{ invoiceId, amount, field: `parts[${index}]` }],
    );
    if (named.length === 0) throw new Invalid('errors.required', { fields: ['parts[0].amount'] });
    const settled = await allocate(tx, row, named);
    return { ...settled, receiptNumber: (await ledger.receiptOfPayment(tx, paymentId))?.printedNumber ?? null };
  },
});
