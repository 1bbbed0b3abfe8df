import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, NotFound } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import { amount, id } from '#domain/kernel/schemas.ts';
import { invoiceOf } from '#domain/invoicing/steps.ts';
import { dueNowOf } from './model/due-now.ts';
import * as ledger from './repo.ts';

/** Stripe takes nothing below 2 lei. @see docs.stripe.com, minimum charge amounts */
const LEAST = 200n;

/**
 * Begins a card payment of what is to be paid now of an invoice: the row is there before Stripe is asked, and its id is the key of
 * that question, so a double click opens one checkout. @throws NotFound · Conflict `collections.errors.noCard`, `nothingOpen`
 */
export const startCardPayment = defineVerb({
  name: 'collections.startCardPayment',
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
  input: z.object({ invoiceId: id<'invoice'>() }),
  output: z.object({
    paymentId: id<'payment'>(),
    amount: amount(),
    currency: z.string(),
    number: z.string(),
    /** The page of Stripe that was opened for it before; it may be over. */
    checkoutId: z.string().nullable(),
    /** The account that page belongs to; the company may have another one by now. */
    checkoutAccountId: z.string().nullable(),
  }),
  async run(tx, actor, { invoiceId }) {
    if (actor.kind !== 'client' || actor.subjectId !== invoiceId) throw new NotFound();
    const invoice = await invoiceOf(tx, invoiceId);
    if (invoice.cardPayment !== 'offered' || invoice.currency !== 'RON')
      throw new Conflict('collections.errors.noCard');
    await ledger.lockLedger(tx, invoice.clientId);
    const balance = await ledger.lockBalance(tx, invoiceId);
    const due = dueNowOf(balance, civilDateOf(actor.asOf));
    if (due < LEAST) throw new Conflict('collections.errors.nothingOpen');
    const begun = await ledger.findStarted(tx, invoiceId, due);
    const row =
      begun ??
      (await ledger.insertPayment(tx, {
        clientId: invoice.clientId,
        method: 'card',
        state: 'started',
        amount: due,
        currency: invoice.currency,
        paidDate: civilDateOf(actor.asOf),
        invoiceId,
      }));
    if (!row) throw new Error('a payment without an effect key is always entered');
    if (!begun)
      tx.emit({
        type: 'PaymentStarted',
        subject: row.id,
        clientId: invoice.clientId,
        facts: { amount: formatDecimal(row.amount, 2), currency: row.currency },
      });
    const { id: paymentId, amount: asked, currency, checkoutId, accountId: checkoutAccountId } = row;
    return { paymentId, amount: asked, currency, number: invoice.printedNumber ?? '', checkoutId, checkoutAccountId };
  },
});
