import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal, sum } from '#domain/kernel/pure/decimal.ts';
import { amount, id } from '#domain/kernel/schemas.ts';
import { cardParts } from './card-parts.ts';
import * as parts from './repo-parts.ts';
import * as ledger from './repo.ts';

/** Stripe takes nothing below 2 lei and nothing of nine digits. @see docs.stripe.com, minimum and maximum charge amounts */
const [LEAST, MOST] = [200n, 99_999_999n];

/** As many invoices are paid at once. */
const MOST_INVOICES = 50;

/**
 * Begins a card payment of what is to be paid now of one or many invoices: the row and its parts are there before Stripe is
 * asked, and its id is the key of that question, so a double click opens one checkout. Amounts are ours, never the payer's.
 * @throws NotFound · Conflict `collections.errors.noCard`, `nothingOpen`, `proformaAlone`, `tooMuchForCard`
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
  input: z.object({ invoiceIds: z.array(id<'invoice'>()).min(1).max(MOST_INVOICES) }),
  output: z.object({
    paymentId: id<'payment'>(),
    amount: amount(),
    currency: z.string(),
    numbers: z.array(z.string()),
    /** The page of Stripe that was opened for it before; it may be over. */
    checkoutId: z.string().nullable(),
    /** The account that page belongs to; the company may have another one by now. */
    checkoutAccountId: z.string().nullable(),
  }),
  async run(tx, actor, { invoiceIds }) {
    const { clientId, parts: due } = await cardParts(tx, actor, invoiceIds);
    const total = sum(due.map((part) => part.amount));
    if (total < LEAST) throw new Conflict('collections.errors.nothingOpen');
    if (total > MOST) throw new Conflict('collections.errors.tooMuchForCard');
    const begun = (await parts.lockStarted(tx, clientId)).find((row) => isFor(row.parts, due));
    const [only, ...others] = due;
    const row =
      begun ??
      (await ledger.insertPayment(tx, {
        clientId,
        method: 'card',
        state: 'started',
        amount: total,
        currency: 'RON',
        paidDate: civilDateOf(actor.asOf),
        invoiceId: others.length === 0 ? (only?.invoiceId ?? null) : null,
      }));
    if (!row) throw new Error('a payment without an effect key is always entered');
    if (!begun) {
      await parts.insertParts(
        tx,
        row.id,
        due.map(({ invoiceId, amount: part }) => ({ invoiceId, amount: part })),
      );
      tx.emit({
        type: 'PaymentStarted',
        subject: row.id,
        clientId,
        facts: { amount: formatDecimal(row.amount, 2), currency: row.currency },
      });
    }
    const { id: paymentId, amount: asked, currency, checkoutId, accountId: checkoutAccountId } = row;
    return {
      paymentId,
      amount: asked,
      currency,
      numbers: due.map((part) => part.number),
      checkoutId,
      checkoutAccountId,
    };
  },
});

/** Whether a payment that was begun asks for the same of the same invoices. */
const isFor = (begun: readonly parts.PartOfPayment[], due: readonly parts.PartOfPayment[]): boolean =>
  begun.length === due.length &&
  due.every((part) => begun.some((one) => one.invoiceId === part.invoiceId && one.amount === part.amount));
