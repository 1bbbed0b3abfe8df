import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { amount, civilDate, id } from '#domain/kernel/schemas.ts';
import { Payment } from './model/payment.ts';
import * as list from './repo-list.ts';
import * as ledger from './repo.ts';

/** One payment with what it settled and its chitanță. @throws NotFound */
export const showPayment = defineQuery({
  name: 'collections.showPayment',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/payments/{paymentId}', summary: 'One payment' },
  input: z.object({ paymentId: id<'payment'>() }),
  output: Payment.extend({
    clientName: z.string(),
    receiptId: id<'receipt'>().nullable(),
    allocations: z.array(
      z.object({ invoiceId: id<'invoice'>(), number: z.string().nullable(), amount: amount(), date: civilDate() }),
    ),
  }),
  async run(tx, _actor, { paymentId }) {
    const row = await ledger.findPayment(tx, paymentId);
    const receipt = await ledger.receiptOfPayment(tx, paymentId);
    return {
      ...row,
      clientName: (await clientOf(tx, row.clientId)).name,
      receiptId: receipt?.id ?? null,
      receiptNumber: receipt?.printedNumber ?? null,
      allocations: (await list.settledWith(tx, paymentId)).map(({ allocation, number }) => ({ ...allocation, number })),
    };
  },
});
