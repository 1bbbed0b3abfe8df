import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged, pageOf } from '#domain/kernel/keyset.ts';
import { amount, civilDate, cursor, id, optional } from '#domain/kernel/schemas.ts';
import { Payment, PAYMENT_METHODS } from './model/payment.ts';
import * as list from './repo-list.ts';
import { totalsOf } from './repo-totals.ts';

/** Money that came, the latest first, with the sums of what stands of the whole filter by currency. */
export const listPayments = defineQuery({
  name: 'collections.listPayments',
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
  api: { method: 'GET', path: '/payments', summary: 'Money received' },
  input: z.object({
    clientId: optional(id<'client'>()),
    method: optional(z.enum(PAYMENT_METHODS)),
    from: optional(civilDate()),
    to: optional(civilDate()),
    after: cursor(),
  }),
  output: pageOf(Payment.extend({ clientName: z.string(), receiptId: id<'receipt'>().nullable() })).extend({
    totals: z.array(
      z.object({ currency: z.string(), count: z.number().int(), amount: amount(), unallocated: amount() }),
    ),
  }),
  async run(tx, _actor, { after, ...filter }) {
    const rows = await list.listPage(tx, filter, after === undefined ? undefined : decodeCursor(after));
    const page = paged(rows, (row) => [row.payment.paidDate, row.payment.id]);
    return {
      ...page,
      rows: page.rows.map(({ payment, ...rest }) => ({ ...payment, ...rest })),
      totals: await totalsOf(tx, filter),
    };
  },
});
