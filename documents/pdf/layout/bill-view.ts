import { day, money } from '../format.ts';
import { billLabels } from './bill-labels.ts';
import { fiscalCodeLabel, facts, partyView } from './party-view.ts';
import type { Exchange, Issuer, Locale, Party, PaymentBox, PricedLine, Reference, Totals } from './schema.ts';
import { pricedTable } from './table-view.ts';
import { totalsView } from './totals-view.ts';

type Bill = {
  locale: Locale;
  seller: Issuer;
  buyer: Party;
  buyerCode?: string | undefined;
  currency: string;
  exchange?: Exchange | undefined;
  showVat: boolean;
  lines: PricedLine[];
  totals: Totals;
  mentions: string[];
  references: Reference[];
  payment?: PaymentBox | undefined;
  notes?: string | undefined;
  preparedBy?: string | undefined;
};

/** Only an https address becomes a link; anything else stays text. */
export const safeLink = (address: string | undefined): string | undefined =>
  address !== undefined && /^https:\/\/[\x21-\x7e]+$/.test(address) ? address : undefined;

function paymentView(payment: PaymentBox, bill: Bill) {
  const { locale, totals, currency } = bill;
  const l = billLabels[locale];
  return {
    title: l.paymentTitle,
    facts: facts([
      [l.payee, payment.beneficiary],
      [fiscalCodeLabel(payment.fiscalCode ?? '', locale), payment.fiscalCode],
      [l.iban, payment.account?.iban],
      [l.bank, payment.account?.bank],
      [l.sum, money(totals.payable, currency, locale)],
      [l.details, payment.details],
      [l.paymentTerms, payment.terms],
    ]),
    linkLabel: l.payOnline,
    link: payment.link,
    linkTarget: safeLink(payment.link),
    paidWith: payment.paidWith,
  };
}

/** `Contract 15 din 24.11.2026`. */
export function referenceText({ kind, number, date }: Reference, locale: Locale): string {
  const l = billLabels[locale];
  return [l.reference[kind], number, date && `${l.from} ${day(date, locale)}`].filter(Boolean).join(' ');
}

/** The body an invoice and a proforma share: parties, table, totals, mentions, payment. */
export function billView(bill: Bill) {
  const { locale, seller, buyer, buyerCode, lines, showVat, references, mentions } = bill;
  const l = billLabels[locale];
  const code = buyerCode === undefined ? undefined : { label: l.buyerCode, value: buyerCode };
  return {
    parties: [partyView(seller, l.seller, locale), partyView(buyer, l.buyer, locale, code)],
    table: pricedTable(lines, showVat ? 'net' : 'plain', locale),
    totals: totalsView(bill),
    mentions,
    mentionsTitle: l.mentions,
    references: facts([[l.references, references.map((reference) => referenceText(reference, locale)).join(' · ')]]),
    payment: bill.payment && paymentView(bill.payment, bill),
    notes: facts([[l.notes, bill.notes]]),
    signoff: facts([[l.preparedBy, bill.preparedBy]]),
  };
}
