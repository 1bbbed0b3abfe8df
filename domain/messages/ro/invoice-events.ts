import { moneyText } from '../money-text.ts';

type Facts = Record<string, string>;
const number = (facts: Facts) => facts['number'] ?? '';
const total = (facts: Facts) => moneyText(facts['total'], facts['currency']);
const daysLeft = (facts: Facts) => (facts['days'] === '1' ? 'mai este o zi' : `mai sunt ${facts['days'] ?? ''} zile`);

/** What happened with invoices, as the timeline tells it. */
export const invoiceEvents = {
  InvoiceDrafted: (_facts: Facts) => 'Factură începută',
  InvoiceIssued: (facts: Facts) => `Factura ${number(facts)} a fost emisă, ${total(facts)}`,
  InvoiceAnnulled: (facts: Facts) => `Factura ${number(facts)} a fost anulată; numărul ei rămâne`,
  InvoiceCorrected: (facts: Facts) => `Factura ${number(facts)} a fost corectată și se trimite din nou`,
  InvoiceReversed: (facts: Facts) =>
    `Factura ${facts['reversed'] ?? ''} a fost stornată prin ${number(facts)}, ${total(facts)}`,
  InvoiceSent: (facts: Facts) =>
    `${facts['kind'] === 'proforma' ? 'Proforma' : 'Factura'} ${number(facts)} pleacă prin e-mail către client`,
  InvoiceViewed: (facts: Facts) => `Clientul a deschis factura ${number(facts)}`,
  ProformaIssued: (facts: Facts) => `Proforma ${number(facts)} a fost emisă, ${total(facts)}`,
  IssueTermNear: (facts: Facts) =>
    `${facts['service'] ?? ''}: ultima zi legală de facturare este ${facts['lastDay'] ?? ''}, ${daysLeft(facts)}`,
};
