import { moneyText } from '../money-text.ts';

type Facts = Record<string, string>;
const number = (facts: Facts) => facts['number'] ?? '';
const amount = (facts: Facts) => moneyText(facts['amount'], facts['currency']);
const isBack = (facts: Facts) => (facts['amount'] ?? '').startsWith('-');
const taken = (facts: Facts) => moneyText((facts['amount'] ?? '').replace('-', ''), facts['currency']);
const METHODS: Facts = { bank: 'prin bancă', cash: 'în numerar', card: 'cu cardul', compensation: 'prin compensare' };

/** What happened with money, as the timeline tells it. */
export const paymentEvents = {
  PaymentReceived: (facts: Facts) => `Încasat ${amount(facts)} ${METHODS[facts['method'] ?? ''] ?? ''}`.trim(),
  PaymentDisputed: (facts: Facts) =>
    facts['turn'] === 'won'
      ? `Contestația plății cu cardul a fost respinsă de bancă: ${amount(facts)} rămân încasați`
      : facts['turn'] === 'lost'
        ? `Contestația plății cu cardul a fost admisă: banca întoarce plătitorului ${amount(facts)}`
        : `Plata cu cardul de ${amount(facts)} este contestată la bancă`,
  PaymentReversed: (facts: Facts) =>
    facts['method'] === 'card' ? `Restituit ${amount(facts)} pe card` : `Încasarea de ${amount(facts)} a fost anulată`,
  PaymentReturned: (facts: Facts) => `Restituit clientului ${amount(facts)}`,
  PaymentStarted: (facts: Facts) => `Clientul a început plata cu cardul, ${amount(facts)}`,
  PaymentFailed: (facts: Facts) => `Plata cu cardul de ${amount(facts)} nu a reușit`,
  PaymentAllocated: (facts: Facts) =>
    isBack(facts)
      ? `S-au luat ${taken(facts)} de pe factura ${number(facts)}`
      : `${amount(facts)} sting parțial factura ${number(facts)}`,
  ReceiptIssued: (facts: Facts) => `Chitanța ${number(facts)} a fost emisă, ${amount(facts)}`,
  ReceiptAnnulled: (facts: Facts) => `Chitanța ${number(facts)} a fost anulată`,
  InvoiceSettled: (facts: Facts) => `Factura ${number(facts)} este încasată integral`,
};
