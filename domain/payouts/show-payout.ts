import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asPayouts } from './as-payout.ts';
import { Payout, PayoutLine } from './model/payout.ts';
import * as payouts from './repo.ts';

/** One payout with each payment, refund, dispute and fee in it. @throws NotFound */
export const showPayout = defineQuery({
  name: 'payouts.showPayout',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/payouts/{cardPayoutId}', summary: 'One payout and what is in it' },
  input: z.object({ cardPayoutId: id<'cardPayout'>() }),
  output: Payout.extend({ lines: z.array(PayoutLine) }),
  async run(tx, _actor, { cardPayoutId }) {
    const [payout] = await asPayouts(tx, [await payouts.find(tx, cardPayoutId)]);
    if (!payout) throw new Error('one row in, one out');
    const rows = await payouts.linesOf(tx, cardPayoutId);
    const invoices = await payouts.invoicesOf(tx, rows.flatMap(({ line }) => line.paymentId ?? [])); // prettier-ignore
    const lines = rows.map(({ line, payment, clientName }) => ({
      ...line,
      payment: payment && { ...payment, clientName: clientName ?? '' },
      invoices: invoices.flatMap((one) => (one.paymentId === line.paymentId && one.number !== null ? [{ id: one.id, number: one.number }] : [])), // prettier-ignore
    }));
    return { ...payout, lines };
  },
});
