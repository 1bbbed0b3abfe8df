import { civilDateText } from '../civil-date-text.ts';
import { moneyText } from '../money-text.ts';
import type { matchReasons as ro } from '../ro/match-reasons.ts';

type Facts = Record<string, string>;
const of = (facts: Facts, key: string) => facts[key] ?? '';
const lei = (facts: Facts, key: string) => moneyText(facts[key], facts['currency']);

export const matchReasons: typeof ro = {
  amountExact: () => 'The sum is exactly what was to be paid.',
  groupNamed: (facts) => `${of(facts, 'count')} invoices named in the details are exactly the sum together.`,
  balanceWhole: () => 'The sum is exactly all that the client owes.',
  groupExact: (facts) => `${of(facts, 'count')} invoices are exactly the sum together.`,
  bankCharge: (facts) => `${lei(facts, 'missing')} are missing, as much as a bank may keep.`,
  exchange: (facts) =>
    `${moneyText(of(facts, 'open'), of(facts, 'currency'))} at a rate of ${of(facts, 'rate')}; exchange difference ${moneyText(of(facts, 'difference'))}.`,
  amountPartial: (facts) =>
    facts['missing'] ? `It is a part; ${lei(facts, 'missing')} remain.` : 'It is a part of the sum.',
  amountOver: (facts) => `It is ${lei(facts, 'over')} more than was to be paid.`,
  onAccount: () => 'No invoice fits; the money stays with the client, unallocated.',
  numberFull: (facts) => `The details say ${of(facts, 'number')}, with its series.`,
  numberLabelled: (facts) => `The details say invoice «${of(facts, 'written')}».`,
  numberBare: (facts) => `The details say «${of(facts, 'written')}», which may be invoice ${of(facts, 'number')}.`,
  reference: (facts) => `The details hold the reference ${of(facts, 'reference')}.`,
  notAllNamed: () => 'Not all invoices are named in the details.',
  otherNumber: (facts) => `The details name another invoice, ${of(facts, 'number')}.`,
  unknownNumber: (facts) => `The details say invoice «${of(facts, 'number')}», which is not open.`,
  ibanLearnt: (facts) => `The client has paid from this account ${of(facts, 'times')} times.`,
  ibanOfCard: () => 'The account is the one on the client’s card.',
  ibanOfSeveral: () => 'Several clients have paid from this account.',
  cui: (facts) => `The details hold the tax number ${of(facts, 'cui')}.`,
  name: (facts) => `The payer is «${of(facts, 'written')}».`,
  nameClose: (facts) => `The payer’s name is like it: «${of(facts, 'written')}».`,
  nameOfSeveral: (facts) => `Several clients bear the name «${of(facts, 'written')}».`,
  otherPayer: (facts) => `Somebody else paid: «${of(facts, 'name')}».`,
  payerKnownAs: () => 'The payer is known as another client.',
  nearDue: (facts) => `It is due on ${civilDateText(of(facts, 'date'))}.`,
  oldest: () => 'It has waited the longest.',
  beforeIssue: (facts) => `Invoice ${of(facts, 'number')} was issued after the payment.`,
  recorded: (facts) => `The payment is recorded already, on ${civilDateText(of(facts, 'date'))}.`,
  payout: (facts) => `It is the payout of card payments of ${civilDateText(of(facts, 'date'))}.`,
  refund: (facts) => `The client has unallocated money of ${civilDateText(of(facts, 'date'))}.`,
  dayNear: () => 'The day is the same, give or take three.',
  paidOut: (facts) => `The money went to «${of(facts, 'name')}».`,
  word: (facts) => `The details say «${of(facts, 'word')}».`,
  ownAccount: () => 'The account is your company’s own.',
};
