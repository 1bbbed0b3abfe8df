import { recipientOf } from '#domain/clients/steps.ts';
import { promiseMail } from '#domain/deliveries/steps.ts';
import { invoiceOf } from '#domain/invoicing/steps.ts';
import { formatDecimal, sum } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as ledger from './repo.ts';

const LINK_DAYS = 90;

/** Promises «Am primit … vă mulțumim» to a client with an address, saying what is left of the invoices that were paid. */
export async function thankForPayment(
  tx: Tx,
  payment: ledger.PaymentRow,
  invoiceIds: readonly Id<'invoice'>[],
  receiptNumber: string | undefined,
): Promise<void> {
  const recipient = await recipientOf(tx, payment.clientId);
  const balances = await Promise.all(invoiceIds.map((invoiceId) => ledger.findBalance(tx, invoiceId)));
  const numbers = await Promise.all(
    invoiceIds.map(async (invoiceId) => (await invoiceOf(tx, invoiceId)).printedNumber ?? ''),
  );
  const [invoiceId] = invoiceIds;
  const [number = '', ...moreNumbers] = numbers;
  if (!recipient || invoiceId === undefined || balances.includes(undefined) || number === '') return;
  await promiseMail(tx, {
    clientId: payment.clientId,
    subjectKind: 'invoice',
    subjectId: invoiceId,
    template: 'payment-received',
    recipient: recipient.email,
    data: {
      ...(recipient.name === undefined ? {} : { recipientName: recipient.name }),
      number,
      ...(moreNumbers.length === 0 ? {} : { moreNumbers }),
      amount: formatDecimal(payment.amount, 2),
      open: formatDecimal(sum(balances.map((balance) => balance?.open ?? 0n)), 2),
      currency: payment.currency,
      ...(receiptNumber === undefined ? {} : { receiptNumber }),
    },
    link: { purpose: 'invoice', expiresAt: new Date(tx.asOf.getTime() + LINK_DAYS * 86_400_000) },
  });
}
