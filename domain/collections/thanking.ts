import { recipientOf } from '#domain/clients/steps.ts';
import { promiseMail } from '#domain/deliveries/steps.ts';
import { invoiceOf } from '#domain/invoicing/steps.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as ledger from './repo.ts';

const LINK_DAYS = 90;

/** Promises «Am primit … vă mulțumim» to a client with an address, saying what is left. */
export async function thankForPayment(
  tx: Tx,
  payment: ledger.PaymentRow,
  invoiceId: Id<'invoice'>,
  receiptNumber: string | undefined,
): Promise<void> {
  const recipient = await recipientOf(tx, payment.clientId);
  const balance = await ledger.findBalance(tx, invoiceId);
  const { printedNumber } = await invoiceOf(tx, invoiceId);
  if (!recipient || !balance || printedNumber === null) return;
  await promiseMail(tx, {
    clientId: payment.clientId,
    subjectKind: 'invoice',
    subjectId: invoiceId,
    template: 'payment-received',
    recipient: recipient.email,
    data: {
      ...(recipient.name === undefined ? {} : { recipientName: recipient.name }),
      number: printedNumber,
      amount: formatDecimal(payment.amount, 2),
      open: formatDecimal(balance.open, 2),
      currency: payment.currency,
      ...(receiptNumber === undefined ? {} : { receiptNumber }),
    },
    link: { purpose: 'invoice', expiresAt: new Date(tx.asOf.getTime() + LINK_DAYS * 86_400_000) },
  });
}
