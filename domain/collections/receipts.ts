import { clientOf } from '#domain/clients/steps.ts';
import { partyOf } from '#domain/clients/model/party.ts';
import { issuerOf } from '#domain/companies/model/issuer.ts';
import { companyOf, nextNumber } from '#domain/companies/steps.ts';
import { invoiceOf } from '#domain/invoicing/steps.ts';
import { storedJson } from '#domain/kernel/json.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { amountInWords } from '#domain/kernel/pure/words.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as ledger from './repo.ts';

/**
 * Makes the chitanță of a cash payment: next number of its series, payer, purpose, amount in figures and words, frozen.
 * @law OMFP 2634/2015; docs/law/cash.md
 */
export async function issueReceipt(
  tx: Tx,
  payment: ledger.PaymentRow,
  invoiceId: Id<'invoice'> | undefined,
): Promise<ledger.ReceiptRow> {
  const [company, client] = [await companyOf(tx), await clientOf(tx, payment.clientId)];
  const invoice = invoiceId === undefined ? undefined : await invoiceOf(tx, invoiceId);
  const taken = await nextNumber(tx, 'receipt', payment.paidDate);
  const purpose =
    invoice?.printedNumber && invoice.issueDate
      ? `${invoice.kind === 'proforma' ? 'avans conform proformei' : 'c/v factura'} ${invoice.printedNumber} din ${formatCivilDate(invoice.issueDate)}`
      : 'avans';
  const { name, fiscalCode, tradeRegisterNumber, address } = partyOf(client);
  const split = taken.printedNumber.lastIndexOf('-');
  const document = {
    locale: 'ro',
    series: taken.printedNumber.slice(0, split),
    number: String(taken.number),
    state: 'issued',
    date: payment.paidDate,
    issuer: issuerOf(company),
    payer: { name, fiscalCode, tradeRegisterNumber, address },
    amount: payment.amount,
    currency: payment.currency,
    amountInWords: amountInWords(payment.amount),
    purpose,
  };
  const row = await ledger.insertReceipt(tx, {
    paymentId: payment.id,
    clientId: payment.clientId,
    seriesId: taken.seriesId,
    number: taken.number,
    printedNumber: taken.printedNumber,
    receiptDate: payment.paidDate,
    amount: payment.amount,
    document: storedJson(document),
  });
  tx.emit({
    type: 'ReceiptIssued',
    subject: row.id,
    clientId: payment.clientId,
    facts: { number: taken.printedNumber, amount: formatDecimal(payment.amount, 2), currency: payment.currency },
  });
  return row;
}
