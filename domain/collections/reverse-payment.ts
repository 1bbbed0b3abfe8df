import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import { id, line } from '#domain/kernel/schemas.ts';
import { lockPaymentInLedger } from './locking.ts';
import { Payment } from './model/payment.ts';
import * as ledger from './repo.ts';
import { returnedOf, takeOffInvoices } from './taking-off.ts';

/**
 * Takes a wrongly recorded payment back: reversing rows in the ledger, its invoices open again, its chitanță annulled
 * and kept. Card payments are refunded where they were taken, not here.
 * @throws NotFound · Conflict `collections.errors.reversed`, `cardPayment`, `returned`
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
  async run(tx, actor, { paymentId, reason }) {
    const row = await lockPaymentInLedger(tx, paymentId);
    if (row.method === 'card') throw new Conflict('collections.errors.cardPayment');
    if (row.state !== 'recorded') throw new Conflict('collections.errors.reversed');
    if (row.amount <= 0n || (await returnedOf(tx, row)) > 0n) throw new Conflict('collections.errors.returned');
    await takeOffInvoices(tx, row, row.amount);
    const receipt = await ledger.receiptOfPayment(tx, paymentId);
    if (receipt) {
      await ledger.annulReceipt(tx, receipt.id, reason);
      tx.emit({
        type: 'ReceiptAnnulled',
        subject: receipt.id,
        clientId: row.clientId,
        facts: { number: receipt.printedNumber },
      });
    }
    const reversed = await ledger.updatePayment(tx, paymentId, {
      state: 'reversed',
      unallocated: 0n,
      reversedAt: actor.asOf,
      reversalReason: reason,
    });
    tx.emit({
      type: 'PaymentReversed',
      subject: paymentId,
      clientId: row.clientId,
      facts: { amount: formatDecimal(row.amount, 2), currency: row.currency },
    });
    return { ...reversed, receiptNumber: receipt?.printedNumber ?? null };
  },
});
