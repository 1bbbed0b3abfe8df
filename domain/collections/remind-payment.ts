import { z } from 'zod';
import { recipientOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { promiseMail } from '#domain/deliveries/steps.ts';
import { invoiceOf } from '#domain/invoicing/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { id } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { planOf } from '#domain/plans/steps.ts';
import { dueNowOf } from './model/due-now.ts';
import type { Reminder } from './model/reminders.ts';
import { reminderOf } from './reminding.ts';
import * as ledger from './repo.ts';

const LINK_DAYS = 365;

/**
 * Climbs the next rung of an unpaid invoice's ladder and reminds the client by e-mail. On Standard the rung passes in
 * silence, so that no old reminder comes late after a return to Premium.
 */
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
  input: z.object({ invoiceId: id<'invoice'>() }),
  output: z.object({ isReminded: z.boolean() }),
  async run(tx, actor, { invoiceId }) {
    const balance = await ledger.lockBalance(tx, invoiceId);
    const reminder = await reminderOf(tx, balance);
    if (!reminder || reminder.at > actor.asOf) return { isReminded: false };
    await ledger.setRung(tx, invoiceId, reminder.rung);
    if ((await planOf(tx)) !== 'premium') return { isReminded: false };
    return { isReminded: await mailReminder(tx, balance, invoiceId, reminder) };
  },
});

async function mailReminder(
  tx: Tx,
  balance: ledger.BalanceRow,
  invoiceId: Id<'invoice'>,
  { tone, rung }: Reminder,
): Promise<boolean> {
  const recipient = await recipientOf(tx, balance.clientId);
  const { printedNumber, issueDate, dealId } = await invoiceOf(tx, invoiceId);
  if (!recipient || printedNumber === null || issueDate === null || balance.dueDate === null) return false;
  const { bankAccounts } = await companyOf(tx);
  const account = bankAccounts.find((one) => one.currency === balance.currency) ?? bankAccounts[0];
  await promiseMail(tx, {
    clientId: balance.clientId,
    subjectKind: 'invoice',
    subjectId: invoiceId,
    template: 'payment-reminder',
    recipient: recipient.email,
    data: {
      ...(recipient.name === undefined ? {} : { recipientName: recipient.name }),
      rung: tone,
      number: printedNumber,
      issueDate,
      dueDate: balance.dueDate,
      open: formatDecimal(dueNowOf(balance, civilDateOf(tx.asOf)), 2),
      currency: balance.currency,
      ...(account ? { iban: account.iban, bank: account.bankName } : {}),
    },
    link: { purpose: 'invoice', expiresAt: new Date(tx.asOf.getTime() + LINK_DAYS * 86_400_000) },
    attachment: 'invoice',
  });
  tx.emit({
    type: 'PaymentReminded',
    subject: invoiceId,
    clientId: balance.clientId,
    dealId,
    facts: { number: printedNumber, rung: String(rung) },
  });
  return true;
}
