import { z } from 'zod';

/**
 * Why a suggestion is, or is not, the right one: what speaks for or against it, in points of log-odds (+1 makes it 2.7 times
 * as likely). The sentence of each key is in the catalogue, a function of the facts. Set once, on the open knowledge of how
 * payments look; `bench/matching.ts` measures them together.
 */
export const POINTS = {
  // the sum
  amountExact: 4,
  groupNamed: 4.5,
  balanceWhole: 3.5,
  groupExact: 1,
  bankCharge: 1.5,
  exchange: 2,
  amountPartial: -0.5,
  amountOver: -1,
  onAccount: -3,
  // the number of the invoice
  numberFull: 6.5,
  numberLabelled: 4.5,
  numberBare: 1.5,
  reference: 7,
  notAllNamed: -1.5,
  otherNumber: -4,
  unknownNumber: -3,
  // who pays
  ibanLearnt: 6,
  ibanOfCard: 5.5,
  ibanOfSeveral: 3,
  cui: 6,
  name: 4,
  nameClose: 2,
  nameOfSeveral: 2.5,
  otherPayer: -2,
  payerKnownAs: -3.5,
  // the day
  nearDue: 0.5,
  oldest: 0.3,
  beforeIssue: -3,
  // already recorded, a payout, a refund, a supplier's invoice
  recorded: 2,
  payout: 5,
  refund: 1,
  dayNear: 1,
  paidOut: 4,
  // what is no business with a client
  word: 7,
  ownAccount: 9,
} as const satisfies Record<string, number>;

export type ReasonKey = keyof typeof POINTS;

const isReasonKey = (value: unknown): value is ReasonKey => typeof value === 'string' && Object.hasOwn(POINTS, value);

/** A reason on the wire and in the row of a match; `facts` are what its sentence prints, amounts as `12.50`. */
export const Reason = z.object({
  key: z.custom<ReasonKey>(isReasonKey),
  facts: z.record(z.string(), z.string()),
});
export type Reason = z.output<typeof Reason>;

export const because = (key: ReasonKey, facts: Record<string, string> = {}): Reason => ({ key, facts });

/** True when it speaks against the suggestion. */
export const isAgainst = ({ key }: Reason): boolean => POINTS[key] < 0;

export const pointsOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((total, { key }) => total + POINTS[key], 0);
