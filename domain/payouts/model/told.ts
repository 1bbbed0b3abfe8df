import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import type { PayoutLineKind, PayoutState } from './payout.ts';

interface ToldPayout {
  id: string;
  state: PayoutState;
  amountBani: bigint;
  currency: string;
  arrivesAt: Date;
}

interface ToldLine {
  id: string;
  kind: PayoutLineKind;
  amountBani: bigint;
  feeBani: bigint;
  at: Date;
  paymentIntentId: string | undefined;
  description: string | undefined;
}

/** What the card service said of a payout, as the books keep it. */
export const asKept = (accountId: string, payout: ToldPayout, lines: readonly ToldLine[]) => ({
  accountId,
  reference: payout.id,
  state: payout.state,
  amount: formatDecimal(payout.amountBani, 2),
  currency: payout.currency.toUpperCase(),
  arrivalDate: civilDateOf(payout.arrivesAt),
  lines: lines.map((line) => ({
    reference: line.id,
    kind: line.kind,
    amount: formatDecimal(line.amountBani, 2),
    fee: formatDecimal(line.feeBani, 2),
    day: civilDateOf(line.at),
    ...(line.paymentIntentId === undefined ? {} : { intentId: line.paymentIntentId }),
    ...(line.description === undefined ? {} : { note: line.description.slice(0, 200) }),
  })),
});
