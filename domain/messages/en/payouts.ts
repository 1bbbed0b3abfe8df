import type { payouts as ro } from '../ro/payouts.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Payouts of card payments. */
export const payouts: typeof ro = {
  title: 'Card payouts',
  one: 'Card payout',
  lead: 'What Stripe has sent to the company’s account: the clients’ payments, less what was given back and the fees.',
  read: 'Read from Stripe',
  readDone: (count) =>
    count === 0 ? 'Nothing new at Stripe.' : `${plural(count, 'payout was', 'payouts were')} read.`,
  away: 'Stripe does not answer now. What was read stays; try again in a few minutes.',
  notConnected: 'No Stripe account is connected',
  notConnectedText: 'Connect the company’s Stripe account, and card payments and their payouts appear here.',
  connect: 'Connect Stripe',
  empty: 'No payout yet',
  emptyText:
    'Stripe sends what was paid to your bank by the schedule of your account; payouts appear here by themselves.',
  emptyPeriod: 'No payout in this period.',
  from: 'From',
  to: 'To',
  onTheWay: 'Not paid out yet',
  onTheWayText: (count) => plural(count, 'card payment', 'card payments'),
  feesBook: 'Fees are booked as bank services (as a rule, account 627).',
  columns: {
    arrival: 'Arrives',
    payments: 'Payments',
    gross: 'Paid',
    back: 'Given back',
    fees: 'Fees',
    other: 'Other',
    amount: 'Paid out',
    bank: 'In the statement',
    state: 'State',
  },
  states: {
    pending: 'being prepared',
    in_transit: 'on its way',
    paid: 'paid out',
    failed: 'refused by the bank',
    canceled: 'cancelled',
  },
  notInBank: 'not yet',
  failedTitle: 'The bank has refused this payout',
  failedText:
    'The money goes back to the Stripe balance and leaves with another payout. Check the bank account at Stripe.',
  differsTitle: (difference) => `A difference of ${difference}`,
  differsText: 'The movements that were read do not add up to what was paid out. Read again from Stripe.',
  lines: 'What is in it',
  line: {
    day: 'Day',
    what: 'What it is',
    invoice: 'Invoice',
    client: 'Client',
    amount: 'Amount',
    fee: 'Fee',
    net: 'Net',
  },
  kinds: {
    charge: 'Card payment',
    refund: 'Refund',
    dispute: 'Dispute',
    dispute_won: 'Dispute won',
    fee: 'Stripe fee',
    other: 'Other movement',
  },
  reference: 'Number at Stripe',
  openStatement: 'Open the statement',
};
