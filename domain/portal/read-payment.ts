import { z } from 'zod';
import { requirePayable } from '#domain/collections/steps-payable.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { amount, civilDate, id } from '#domain/kernel/schemas.ts';
import { invoiceOf } from '#domain/invoicing/steps.ts';
import * as money from './repo-money.ts';

/** A payment that the holder of a link has begun, as it stands: what it is for and what became of it. @throws NotFound for one of other invoices */
export const readPayment = defineQuery({
  name: 'portal.readPayment',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: true,
    operator: false,
    system: false,
  },
  input: z.object({ paymentId: id<'payment'>() }),
  output: z.object({
    paymentId: id<'payment'>(),
    /** `started` until Stripe has told its end. */
    state: z.string(),
    amount: amount(),
    currency: z.string(),
    date: civilDate(),
    /** Stripe's name of the payment, once it is made. */
    reference: z.string().nullable(),
    numbers: z.array(z.string()),
  }),
  async run(tx, actor, { paymentId }) {
    if (actor.kind !== 'client') throw new NotFound();
    const row = await money.paymentOf(tx, actor.clientId, paymentId);
    if (!row) throw new NotFound();
    const invoices = await money.numbersOf(tx, paymentId);
    if (invoices.length === 0) throw new NotFound();
    await requirePayable(tx, actor, await Promise.all(invoices.map((one) => invoiceOf(tx, one.id))));
    return { ...row, paymentId, date: row.paidDate, numbers: invoices.map(({ number }) => number) };
  },
});
