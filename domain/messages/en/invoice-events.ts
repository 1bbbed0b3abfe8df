import { moneyText } from '../money-text.ts';
import type { invoiceEvents as ro } from '../ro/invoice-events.ts';

type Facts = Record<string, string>;
const number = (facts: Facts) => facts['number'] ?? '';
const total = (facts: Facts) => moneyText(facts['total'], facts['currency']);
const daysLeft = (facts: Facts) => (facts['days'] === '1' ? 'one day is left' : `${facts['days'] ?? ''} days are left`);

export const invoiceEvents: typeof ro = {
  InvoiceDrafted: () => 'An invoice was begun',
  InvoiceIssued: (facts) => `Invoice ${number(facts)} was issued, ${total(facts)}`,
  InvoiceAnnulled: (facts) => `Invoice ${number(facts)} was annulled; its number stays`,
  InvoiceCorrected: (facts) => `Invoice ${number(facts)} was corrected and is sent again`,
  InvoiceReversed: (facts) => `Invoice ${facts['reversed'] ?? ''} was reversed by ${number(facts)}, ${total(facts)}`,
  InvoiceSent: (facts) =>
    `${facts['kind'] === 'proforma' ? 'Proforma' : 'Invoice'} ${number(facts)} goes to the client by e-mail`,
  InvoiceViewed: (facts) => `The client opened invoice ${number(facts)}`,
  ProformaIssued: (facts) => `Proforma ${number(facts)} was issued, ${total(facts)}`,
  IssueTermNear: (facts) =>
    `${facts['service'] ?? ''}: the last legal day to invoice is ${facts['lastDay'] ?? ''}, ${daysLeft(facts)}`,
};
