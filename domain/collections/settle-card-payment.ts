import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import { amount, id } from '#domain/kernel/schemas.ts';
import { allocateTo } from './allocating.ts';
import { undoAllocations } from './reverse-payment.ts';
import { thankForPayment } from './thanking.ts';
import * as ledger from './repo.ts';

/**
 * Keeps what Stripe says of a card payment when asked. Succeeded: the invoice is settled, once, whatever number of events
 * told of it and in which order. An account or currency other than the payment's own changes nothing.
 */
export const settleCardPayment = defineVerb({
  name: 'collections.settleCardPayment',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({
    paymentId: id<'payment'>(),
    accountId: z.string(),
    outcome: z.enum(['succeeded', 'failed', 'refunded']),
    received: amount(),
    currency: z.string(),
    intentId: z.string(),
  }),
  output: z.object({ state: z.string() }),
  async run(tx, actor, { paymentId, accountId, outcome, received, currency, intentId }) {
    const row = await ledger.lockPayment(tx, paymentId);
    if (row.accountId !== accountId || row.currency !== currency || row.method !== 'card') return { state: row.state };
    if (outcome === 'succeeded' && (row.state === 'started' || row.state === 'failed')) {
      const paid = await ledger.updatePayment(tx, paymentId, {
        state: 'succeeded',
        amount: received,
        unallocated: received,
        effectKey: `stripe:${intentId}`,
        reference: intentId,
        paidDate: civilDateOf(actor.asOf),
      });
      const settled = row.invoiceId ? await allocateTo(tx, paid, row.invoiceId) : paid;
      tx.emit({
        type: 'PaymentReceived',
        subject: paymentId,
        clientId: row.clientId,
        facts: { amount: formatRomanian(received, 2), method: 'card' },
      });
      if (row.invoiceId) await thankForPayment(tx, settled, row.invoiceId, undefined);
      return { state: 'succeeded' };
    }
    if (outcome === 'failed' && row.state === 'started') {
      await ledger.updatePayment(tx, paymentId, { state: 'failed' });
      tx.emit({
        type: 'PaymentFailed',
        subject: paymentId,
        clientId: row.clientId,
        facts: { amount: formatRomanian(row.amount, 2) },
      });
      return { state: 'failed' };
    }
    if (outcome === 'refunded' && row.state === 'succeeded') {
      await undoAllocations(tx, row);
      await ledger.updatePayment(tx, paymentId, { state: 'refunded', unallocated: 0n, reversedAt: actor.asOf });
      tx.emit({
        type: 'PaymentReversed',
        subject: paymentId,
        clientId: row.clientId,
        facts: { amount: formatRomanian(row.amount, 2) },
      });
      return { state: 'refunded' };
    }
    return { state: row.state };
  },
});
