import { z } from 'zod';
import { recipientOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { promiseMail } from '#domain/deliveries/steps.ts';
import { invoiceOf } from '#domain/invoicing/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import { id } from '#domain/kernel/schemas.ts';
import { RUNGS } from './model/reminder.ts';
import * as ledger from './repo.ts';

const LINK_DAYS = 90;

/** Promises one rung of payment reminders, once. A settled invoice, a lower rung, a client without an address: nothing is sent. */
export const remindPayment = defineVerb({
  name: 'collections.remindPayment',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  feature: 'payment_reminders',
  input: z.object({ invoiceId: id<'invoice'>(), rung: z.number().int().min(1).max(RUNGS.length) }),
  output: z.object({ isReminded: z.boolean() }),
  async run(tx, actor, { invoiceId, rung }) {
    const balance = await ledger.lockBalance(tx, invoiceId);
    const step = RUNGS.find((one) => one.rung === rung);
    if (balance.open <= 0n || balance.dueDate === null || rung <= balance.remindedRung || !step)
      return { isReminded: false };
    await ledger.setRung(tx, invoiceId, rung);
    const [recipient, invoice, company] = [
      await recipientOf(tx, balance.clientId),
      await invoiceOf(tx, invoiceId),
      await companyOf(tx),
    ];
    if (!recipient || invoice.printedNumber === null || invoice.issueDate === null) return { isReminded: false };
    const account = company.bankAccounts.find((one) => one.currency === balance.currency) ?? company.bankAccounts[0];
    await promiseMail(tx, {
      clientId: balance.clientId,
      subjectKind: 'invoice',
      subjectId: invoiceId,
      template: 'payment-reminder',
      recipient: recipient.email,
      data: {
        ...(recipient.name === undefined ? {} : { recipientName: recipient.name }),
        rung: step.name,
        number: invoice.printedNumber,
        issueDate: invoice.issueDate,
        dueDate: balance.dueDate,
        open: formatDecimal(balance.open, 2),
        currency: balance.currency,
        ...(account ? { iban: account.iban, bank: account.bankName } : {}),
      },
      link: { purpose: 'invoice', expiresAt: new Date(actor.asOf.getTime() + LINK_DAYS * 86_400_000) },
    });
    tx.emit({
      type: 'PaymentReminded',
      subject: invoiceId,
      clientId: balance.clientId,
      invoiceId,
      facts: { number: invoice.printedNumber },
    });
    return { isReminded: true };
  },
});
