import { address, amount, currencyName, day } from '../format.ts';
import { invalidity, paperView } from '../layout/paper-view.ts';
import { facts, partyView } from '../layout/party-view.ts';
import { receiptLabels } from './labels.ts';
import type { ReceiptDocument } from './schema.ts';

/** A cash receipt, set twice on the page: for the payer and for the issuer. */
export function receiptView(receipt: ReceiptDocument) {
  const { locale, payer, issuer, date } = receipt;
  const l = receiptLabels[locale];
  const { marks, stamp } = invalidity(receipt.state, locale);
  return {
    paper: paperView({
      locale,
      issuer,
      title: l.title,
      number: `${l.series} ${receipt.series} ${l.number} ${receipt.number}`,
      marks,
      stamp,
      meta: facts([[l.date, day(date, locale)]]),
    }),
    issuer: partyView(issuer, '', locale),
    facts: facts([
      [l.from, payer.name],
      [l.identity, [payer.fiscalCode, payer.tradeRegisterNumber].filter(Boolean).join(' · ')],
      [l.address, payer.address && address(payer.address)],
      [l.words, receipt.amountInWords],
      [l.purpose, receipt.purpose],
    ]),
    sumLabel: l.sum,
    sum: amount(receipt.amount, locale),
    sumUnit: currencyName(receipt.currency, locale),
    cashierLabel: l.cashier,
    cashier: receipt.cashier,
    copies: l.copies,
  };
}
