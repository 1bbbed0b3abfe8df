import { clientOf, recipientOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { promiseMail } from '#domain/deliveries/steps.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Ladder } from './ladder.ts';
import { type LetterInvoice, writeReminder } from './model/letter.ts';
import { owed } from './reminding.ts';
import type { UnpaidRow } from './repo.ts';

const LINK_DAYS = 365;

/** An invoice that is reminded of, with the days of its step. */
export type DueRow = UnpaidRow & { days: number };

/**
 * Promises one e-mail about these invoices of one client, in the words of their highest step. @returns false for a client
 * without an address
 */
export async function mailReminder(tx: Tx, ladder: Ladder, due: readonly DueRow[]): Promise<boolean> {
  const [first] = due.toSorted((a, b) => (a.dueDate ?? '').localeCompare(b.dueDate ?? ''));
  const highest = Math.max(...due.map(({ days }) => days));
  const step = ladder.steps.find(({ days }) => days === highest);
  if (!first || !step) return false;
  const [recipient, { language }] = [await recipientOf(tx, first.clientId), await clientOf(tx, first.clientId)];
  if (!recipient) return false;
  const { name, bankAccounts } = await companyOf(tx);
  const account = bankAccounts.find((one) => one.currency === first.currency) ?? bankAccounts[0];
  const invoices = due.flatMap(asLetterInvoice);
  const names = { clientName: first.clientName, companyName: name, iban: account?.iban };
  const letter = writeReminder(step, invoices, names, civilDateOf(tx.asOf), language);
  await promiseMail(tx, {
    clientId: first.clientId,
    subjectKind: 'invoice',
    subjectId: first.invoiceId,
    template: 'payment-reminder',
    recipient: recipient.email,
    language,
    data: {
      ...(recipient.name === undefined ? {} : { recipientName: recipient.name }),
      ...letter,
      invoices: invoices.map((one) => ({ ...one, open: formatDecimal(one.open, 2) })),
      ...(account ? { iban: account.iban, bank: account.bankName } : {}),
    },
    link: { purpose: 'invoice', expiresAt: new Date(tx.asOf.getTime() + LINK_DAYS * 86_400_000) },
    ...(due.length === 1 ? { attachment: 'invoice' as const } : {}),
  });
  tx.emit({
    type: 'PaymentReminded',
    subject: first.invoiceId,
    clientId: first.clientId,
    facts: { number: invoices.map(({ number }) => number).join(', '), count: String(invoices.length) },
  });
  return true;
}

export const asLetterInvoice = (row: UnpaidRow): LetterInvoice[] => {
  const { number, issueDate, dueDate, currency } = row;
  return number === null || issueDate === null || dueDate === null
    ? []
    : [{ number, issueDate, dueDate, currency, open: owed(row) }];
};
