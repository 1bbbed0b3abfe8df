import { moneyText } from '../money-text.ts';
import type { matchEvents as ro } from '../ro/match-events.ts';

type Facts = Record<string, string>;
const amount = (facts: Facts) => moneyText(facts['amount'], facts['currency']);

const SHORT: Facts = {
  amountExact: 'the sum is exact',
  groupNamed: 'the invoices named are exactly the sum',
  balanceWhole: 'the sum is all that was to be paid',
  groupExact: 'the invoices are exactly the sum',
  bankCharge: 'only the bank’s charge is missing',
  exchange: 'the sum is the one in the other currency at the rate of the day',
  numberFull: 'the invoice’s number is in the details',
  numberLabelled: 'the invoice’s number is in the details',
  numberBare: 'the invoice’s number appears in the details',
  reference: 'the reference is in the details',
  ibanLearnt: 'the account is known',
  ibanOfCard: 'the account is the one on the card',
  cui: 'the tax number is in the details',
  name: 'the payer’s name is the client’s',
  nameClose: 'the payer’s name is like it',
  recorded: 'the payment was recorded already',
};

export const matchEvents: typeof ro = {
  EntryMatched: (facts) => {
    const reasons = (facts['because'] ?? '').split(' ').flatMap((key) => SHORT[key] ?? []);
    const why = reasons.length > 0 ? `, because ${[...new Set(reasons)].join(', ')}` : '';
    const who = facts['way'] === 'rule' ? 'recognised by itself from the statement' : 'recognised from the statement';
    return `Payment of ${amount(facts)} ${who}${why}`;
  },
  MatchUndone: (facts) => `The match of the payment of ${amount(facts)} was undone`,
};
