import { z } from 'zod';
import { invoiceOf } from '#domain/invoicing/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import { id, line, optional, positiveAmount } from '#domain/kernel/schemas.ts';
import { Payment, WRITE_OFF_REASONS } from './model/payment.ts';
import * as ledger from './repo.ts';
import { writeOff } from './steps-bank.ts';

/**
 * «Scoatere din evidență»: gives up what is open of an invoice, or a part of it, for a reason. It is no money, and is undone
 * like a payment that was recorded by mistake. @throws NotFound · Conflict `collections.errors.nothingOpen`, `moreThanOpen`
 */
export const writeOffInvoice = defineVerb({
  name: 'collections.writeOffInvoice',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/invoices/{invoiceId}/write-off', summary: 'Give up what is open of an invoice' },
  input: z.object({
    invoiceId: id<'invoice'>(),
    /** All that is open when left out. */
    amount: optional(positiveAmount()),
    why: z.enum(WRITE_OFF_REASONS),
    note: line(300),
  }),
  output: Payment,
  async run(tx, _actor, { invoiceId, amount: wanted, why, note }) {
    const { clientId, printedNumber } = await invoiceOf(tx, invoiceId);
    await ledger.lockLedger(tx, clientId);
    const balance = await ledger.findBalance(tx, invoiceId);
    if (!balance || balance.open <= 0n) throw new Conflict('collections.errors.nothingToGiveUp');
    const { currency } = balance;
    const amount = wanted ?? balance.open;
    const date = civilDateOf(tx.asOf);
    const row = await writeOff(tx, { clientId, invoiceId, amount, currency, date, why, note });
    const facts = { number: printedNumber ?? '', amount: formatDecimal(amount, 2), currency, why };
    tx.emit({ type: 'InvoiceWrittenOff', subject: invoiceId, clientId, invoiceId, facts });
    return { ...row, receiptNumber: null };
  },
});
