import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { id } from '#domain/kernel/schemas.ts';
import { lockPaymentInLedger } from './locking.ts';
import { Parts } from './model/part.ts';
import { Payment } from './model/payment.ts';
import * as ledger from './repo.ts';
import { takeOff } from './taking-off.ts';

/**
 * «Desfă»: takes a payment's money off invoices again by opposite rows; they are open as before, and the money waits for
 * another decision. @throws NotFound · Conflict `collections.errors.notAllocated` when so much of it is not there any more
 */
export const releaseAllocations = defineVerb({
  name: 'collections.releaseAllocations',
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
  api: { method: 'POST', path: '/payments/{paymentId}/release', summary: 'Take money off invoices again' },
  input: z.object({ paymentId: id<'payment'>(), parts: Parts }),
  output: Payment,
  async run(tx, _actor, { paymentId, parts }) {
    const row = await lockPaymentInLedger(tx, paymentId);
    const allocations = await ledger.allocationsOfPayment(tx, paymentId);
    for (const { invoiceId, amount } of [...parts].sort((a, b) => (a.invoiceId < b.invoiceId ? -1 : 1))) {
      const own = allocations.filter((one) => one.invoiceId === invoiceId);
      const asked = sum(parts.filter((one) => one.invoiceId === invoiceId).map((one) => one.amount));
      if (asked > sum(own.map((one) => one.amount))) throw new Conflict('collections.errors.notAllocated');
      await takeOff(tx, row, invoiceId, amount);
    }
    const released = await ledger.updatePayment(tx, paymentId, {
      unallocated: row.unallocated + sum(parts.map((one) => one.amount)),
    });
    return { ...released, receiptNumber: (await ledger.receiptOfPayment(tx, paymentId))?.printedNumber ?? null };
  },
});
