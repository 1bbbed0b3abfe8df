import { moneyText } from '../money-text.ts';
import type { paymentEvents as ro } from '../ro/payment-events.ts';

type Facts = Record<string, string>;
const number = (facts: Facts) => facts['number'] ?? '';
const amount = (facts: Facts) => moneyText(facts['amount'], facts['currency']);
const isBack = (facts: Facts) => (facts['amount'] ?? '').startsWith('-');
const taken = (facts: Facts) => moneyText((facts['amount'] ?? '').replace('-', ''), facts['currency']);
const METHODS: Facts = { bank: 'by bank', cash: 'in cash', card: 'by card', compensation: 'by compensation' };

export const paymentEvents: typeof ro = {
  PaymentReceived: (facts) => `${amount(facts)} received ${METHODS[facts['method'] ?? ''] ?? ''}`.trim(),
  PaymentDisputed: (facts) =>
    facts['turn'] === 'won'
      ? `The dispute of the card payment was refused by the bank: ${amount(facts)} stay received`
      : facts['turn'] === 'lost'
        ? `The dispute of the card payment was upheld: the bank gives ${amount(facts)} back to the payer`
        : `The card payment of ${amount(facts)} is disputed at the bank`,
  PaymentReversed: (facts) =>
    facts['method'] === 'card'
      ? `${amount(facts)} refunded to the card`
      : `The payment of ${amount(facts)} was reversed`,
  PaymentReturned: (facts) => `${amount(facts)} given back to the client`,
  PaymentStarted: (facts) => `The client began to pay by card, ${amount(facts)}`,
  PaymentFailed: (facts) => `The card payment of ${amount(facts)} failed`,
  PaymentAllocated: (facts) =>
    isBack(facts)
      ? `${taken(facts)} were taken off invoice ${number(facts)}`
      : `${amount(facts)} settle part of invoice ${number(facts)}`,
  ReceiptIssued: (facts) => `Receipt ${number(facts)} was issued, ${amount(facts)}`,
  ReceiptAnnulled: (facts) => `Receipt ${number(facts)} was annulled`,
  InvoiceSettled: (facts) => `Invoice ${number(facts)} is paid in full`,
};
