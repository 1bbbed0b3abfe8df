import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged, pageOf } from '#domain/kernel/keyset.ts';
import { amount, civilDate, cursor, optional } from '#domain/kernel/schemas.ts';
import { asPayouts } from './as-payout.ts';
import { Payout, PayoutSums } from './model/payout.ts';
import * as payouts from './repo.ts';

/** Payouts of card payments, the latest first, with the sums of the period and what no payout has brought yet. */
export const listPayouts = defineQuery({
  name: 'payouts.listPayouts',
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
  api: { method: 'GET', path: '/payouts', summary: 'Payouts of card payments' },
  input: z.object({ from: optional(civilDate()), to: optional(civilDate()), after: cursor() }),
  output: pageOf(Payout).extend({
    totals: z.array(PayoutSums.extend({ currency: z.string(), count: z.number().int(), amount: amount() })),
    onTheWay: z.array(z.object({ currency: z.string(), count: z.number().int(), amount: amount() })),
  }),
  async run(tx, _actor, { after, ...filter }) {
    const rows = await payouts.listPage(tx, filter, after === undefined ? undefined : decodeCursor(after));
    const page = paged(rows, (row) => [row.arrivalDate, row.id]);
    return {
      ...page,
      rows: await asPayouts(tx, page.rows),
      totals: await payouts.totalsOf(tx, filter),
      onTheWay: await payouts.onTheWay(tx),
    };
  },
});
