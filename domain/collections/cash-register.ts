import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf, daysBetween, firstOfMonth } from '#domain/kernel/pure/civil-date.ts';
import { amount, civilDate, id, optional } from '#domain/kernel/schemas.ts';
import { cashDays } from './model/cash-days.ts';
import * as list from './repo-list.ts';

const LONGEST = 366;

/** Registru de casă: cash day by day, from the first of the month unless told otherwise, with what is in the till after each row. */
export const cashRegister = defineQuery({
  name: 'collections.cashRegister',
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
  api: { method: 'GET', path: '/cash-register', summary: 'Cash, day by day' },
  input: z.object({ from: optional(civilDate()), to: optional(civilDate()) }),
  output: z.object({
    from: civilDate(),
    to: civilDate(),
    before: amount(),
    rows: z.array(
      z.object({
        id: id<'payment'>(),
        date: civilDate(),
        clientName: z.string(),
        receiptId: id<'receipt'>().nullable(),
        receiptNumber: z.string().nullable(),
        fiscalReceipt: z.string().nullable(),
        isReversed: z.boolean(),
        amount: amount(),
        /** In the till after it; a reversed payment changes nothing. */
        balance: amount(),
      }),
    ),
    /** The days that have a row: what was in the till, what came and went, what stays. */
    days: z.array(
      z.object({ date: civilDate(), before: amount(), received: amount(), paid: amount(), after: amount() }),
    ),
    after: amount(),
  }),
  async run(tx, actor, input) {
    const to = input.to ?? civilDateOf(actor.asOf);
    const from = input.from ?? firstOfMonth(to);
    if (from > to || daysBetween(from, to) > LONGEST)
      throw new Invalid('collections.errors.span', { fields: ['from'] });
    const before = await list.cashBefore(tx, from);
    let balance = before;
    const rows = (await list.cashBetween(tx, from, to)).map(({ payment, ...rest }) => {
      const isReversed = payment.state === 'reversed';
      if (!isReversed) balance += payment.amount;
      return { ...payment, ...rest, date: payment.paidDate, isReversed, balance };
    });
    return { from, to, before, rows, days: cashDays(before, rows), after: balance };
  },
});
