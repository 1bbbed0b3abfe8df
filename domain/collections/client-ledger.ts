import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { amount, civilDate, id } from '#domain/kernel/schemas.ts';
import { type Entry, running } from './model/running-ledger.ts';
import * as list from './repo-list.ts';

/** A client's money in its order: invoices and storno, payments and what was given back, with the balance after each. @throws NotFound */
export const clientLedger = defineQuery({
  name: 'collections.clientLedger',
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
  api: { method: 'GET', path: '/clients/{clientId}/ledger', summary: 'Running ledger of a client' },
  input: z.object({ clientId: id<'client'>() }),
  output: z.object({
    clientName: z.string(),
    entries: z.array(
      z.object({
        kind: z.enum(['invoice', 'storno', 'payment', 'return']),
        id: z.string(),
        number: z.string().nullable(),
        date: civilDate(),
        dueDate: civilDate().nullable(),
        currency: z.string(),
        amount: amount(),
        balance: amount(),
      }),
    ),
    /** What the client owes less what it has paid beyond, and the part of it that nobody decided about. */
    totals: z.array(z.object({ currency: z.string(), balance: amount(), unallocated: amount() })),
  }),
  async run(tx, _actor, { clientId }) {
    const { name } = await clientOf(tx, clientId);
    const invoices = await list.invoicesOf(tx, clientId);
    const payments = await list.paymentsOf(tx, clientId);
    const entries = running([...invoices.flatMap(invoiceEntry), ...payments.map(paymentEntry)]);
    const currencies = [...new Set(entries.map((entry) => entry.currency))].sort();
    return {
      clientName: name,
      entries,
      totals: currencies.map((currency) => ({
        currency,
        balance: entries.filter((entry) => entry.currency === currency).at(-1)?.balance ?? 0n,
        unallocated: payments
          .filter((payment) => payment.currency === currency)
          .reduce((sum, payment) => sum + payment.unallocated, 0n),
      })),
    };
  },
});

type InvoiceOf = Awaited<ReturnType<typeof list.invoicesOf>>[number];
type PaymentOf = Awaited<ReturnType<typeof list.paymentsOf>>[number];

const invoiceEntry = ({ id: invoiceId, kind, number, date, dueDate, currency, payable }: InvoiceOf): Entry[] =>
  date === null
    ? []
    : [
        {
          kind: kind === 'storno' ? 'storno' : 'invoice',
          id: invoiceId,
          number,
          date,
          dueDate,
          currency,
          amount: payable,
        },
      ];

const paymentEntry = (payment: PaymentOf): Entry => ({
  kind: payment.amount < 0n ? 'return' : 'payment',
  id: payment.id,
  number: payment.receiptNumber ?? payment.orderNumber,
  date: payment.date,
  dueDate: null,
  currency: payment.currency,
  amount: -payment.amount,
});
