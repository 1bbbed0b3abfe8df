import { recipientOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { deliveriesOf, promiseMail } from '#domain/deliveries/steps.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { InvoiceRow } from './repo.ts';

const LINK_DAYS = 365;

interface Spv {
  spv: 'validated' | 'in_transmission' | 'not_applicable';
  uploadIndex?: string;
}

/** Whether the invoice was e-mailed or is on its way; a mail that came back does not count. */
export const wasMailed = async (tx: Tx, invoiceId: InvoiceRow['id']): Promise<boolean> =>
  (await deliveriesOf(tx, invoiceId)).some(
    ({ template, state }) => template === 'invoice-issued' && state !== 'failed' && state !== 'bounced',
  );

/** Whether an e-mail with the invoice was promised and has not left yet. */
export const isMailWaiting = async (tx: Tx, invoiceId: InvoiceRow['id']): Promise<boolean> =>
  (await deliveriesOf(tx, invoiceId)).some(
    ({ template, state }) => template === 'invoice-issued' && (state === 'waiting' || state === 'sending'),
  );

/** Promises the invoice's e-mail to the client, with its PDF and page. A client without an address gets none: the page says so. @returns whether one was promised */
export async function mailInvoice(tx: Tx, row: InvoiceRow, spv: Spv): Promise<boolean> {
  const recipient = await recipientOf(tx, row.clientId);
  if (recipient === undefined || row.issueDate === null || row.printedNumber === null) return false;
  const { bankAccounts } = await companyOf(tx);
  const account = bankAccounts.find((one) => one.currency === row.currency) ?? bankAccounts[0];
  await promiseMail(tx, {
    clientId: row.clientId,
    subjectKind: 'invoice',
    subjectId: row.id,
    template: 'invoice-issued',
    recipient: recipient.email,
    data: {
      ...(recipient.name === undefined ? {} : { recipientName: recipient.name }),
      kind: row.kind === 'storno' || row.kind === 'proforma' ? row.kind : 'invoice',
      number: row.printedNumber,
      total: formatDecimal(row.payable, 2),
      issueDate: row.issueDate,
      dueDate: row.dueDate ?? row.issueDate,
      currency: row.currency,
      ...(account ? { iban: account.iban, bank: account.bankName } : {}),
      ...spv,
      cardPayment: row.cardPayment === 'offered' && row.kind !== 'proforma',
    },
    link: { purpose: 'invoice', expiresAt: new Date(tx.asOf.getTime() + LINK_DAYS * 86_400_000) },
    attachment: 'invoice',
  });
  tx.emit({
    type: 'InvoiceSent',
    subject: row.id,
    clientId: row.clientId,
    dealId: row.dealId,
    facts: { number: row.printedNumber, kind: row.kind },
  });
  return true;
}
