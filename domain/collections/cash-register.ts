import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf, daysBetween, firstOfMonth } from '#domain/kernel/pure/civil-date.ts';
import { amount, civilDate, id, optional } from '#domain/kernel/schemas.ts';
import { cashDays } from './model/cash-days.ts';
import { CASH_MOVES, inTill } from './model/cash-move.ts';
import * as cash from './repo-cash.ts';

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
        /** Of the payment, or of the move of cash without a client. */
        id: id(),
        kind: z.enum(['payment', ...CASH_MOVES]),
        date: civilDate(),
        clientName: z.string().nullable(),
        explanation: z.string().nullable(),
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
    const [before, payments, moves] = await Promise.all([
      cash.cashBefore(tx, from),
      cash.cashBetween(tx, from, to),
      cash.movesBetween(tx, from, to),
    ]);
    let balance = before;
    const rows = [...payments.map(ofPayment), ...moves.map(ofMove)].sort(inOrder).map((row) => {
      if (!row.isReversed) balance += row.amount;
      return { ...row, balance };
    });
    return { from, to, before, rows, days: cashDays(before, rows), after: balance };
  },
});

type Received = Awaited<ReturnType<typeof cash.cashBetween>>[number];
type Moved = Awaited<ReturnType<typeof cash.movesBetween>>[number];

const ofPayment = ({ payment, clientName, receiptId, receiptNumber }: Received) => ({
  id: payment.id,
  kind: 'payment' as const,
  date: payment.paidDate,
  clientName,
  explanation: payment.reversalReason,
  receiptId,
  receiptNumber,
  fiscalReceipt: payment.fiscalReceipt,
  isReversed: payment.state === 'reversed',
  amount: payment.amount,
});

const ofMove = (row: Moved) => ({
  id: row.id,
  kind: row.kind,
  date: row.day,
  clientName: null,
  explanation: row.voidReason ?? row.explanation,
  receiptId: null,
  receiptNumber: row.document,
  fiscalReceipt: null,
  isReversed: row.voidedAt !== null,
  amount: inTill(row),
});

const inOrder = (a: { date: string; id: string }, b: { date: string; id: string }): number =>
  a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1;
